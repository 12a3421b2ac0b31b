import type { Page } from "playwright-core";
import { z } from "zod";
import { MOVED } from "./moved.ts";

const Durations = z.array(z.number().positive());

/**
 * Starts to note how long frames take: those in which the picture has moved, from one to the next. Answers what
 * ends it and gives the durations in milliseconds.
 */
export async function watchFrames(page: Page): Promise<() => Promise<number[]>> {
  const watching = await page.evaluateHandle((moved) => {
    const frames: number[] = [];
    let [hasMoved, began, isOver] = [false, 0, false];
    const mark = () => {
      hasMoved = true;
    };
    const holder = document.querySelector(".stage-picture, #picture");
    const cy: cytoscape.Core | undefined = Reflect.get(Reflect.get(holder ?? {}, "_cyreg") ?? {}, "cy");
    cy?.on("viewport", mark);
    document.addEventListener(moved, mark);
    const frame = () => {
      const now = performance.now();
      if (began > 0) frames.push(now - began);
      began = hasMoved ? now : 0;
      hasMoved = false;
      if (!isOver) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    return () => {
      isOver = true;
      cy?.off("viewport", mark);
      document.removeEventListener(moved, mark);
      return frames;
    };
  }, MOVED);
  return async () => Durations.parse(await watching.evaluate((end) => end()));
}
