import type { Page } from "playwright-core";
import { z } from "zod";
import { pause } from "./pause.ts";
import { watchFrames } from "./watched.ts";

/** More often than frames come, so that there is none without something to do. */
const RHYTHM = 4;
const STEPS = 300;
/** How far the hand goes to and fro, in pixels, and how long one way takes, in steps. */
const REACH = 180;
const WAY = 60;
/** As finely as a trackpad turns. */
const NOTCH = 1.5;
/** Longer than any of the pages takes to draw itself well once nothing moves. */
const REST = 900;

type Point = { x: number; y: number };

/** Drags the picture about by its ground with the mouse. Answers the durations of frames, in milliseconds. */
export async function framesOfPanning(page: Page): Promise<number[]> {
  const start = await groundOf(page);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  const durations = await during(page, (step) => {
    const turn = (step / WAY) * Math.PI;
    return page.mouse.move(start.x + REACH * Math.sin(turn), start.y + (REACH / 2) * Math.sin(turn * 1.5));
  });
  await page.mouse.up();
  return durations;
}

/** Zooms in and out with the wheel. Answers the durations of frames, in milliseconds. */
export async function framesOfZooming(page: Page): Promise<number[]> {
  await page.mouse.move(720, 450);
  return during(page, (step) => page.mouse.wheel(0, Math.floor(step / WAY) % 2 === 0 ? -NOTCH : NOTCH));
}

async function during(page: Page, act: (step: number) => Promise<void>): Promise<number[]> {
  await pause(REST);
  const end = await watchFrames(page);
  const acts: Promise<void>[] = [];
  const began = performance.now();
  // Nobody waits for the page to have answered: a hand does not either.
  for (let step = 0; step < STEPS; step += 1) {
    acts.push(act(step));
    await pause(Math.max(0, began + (step + 1) * RHYTHM - performance.now()));
  }
  await Promise.all(acts);
  const durations = await end();
  await pause(REST);
  return durations;
}

const Ground = z.object({ x: z.number(), y: z.number() });

/** A place near the middle where there is no disc: pressing one would drag it. */
async function groundOf(page: Page): Promise<Point> {
  const found = await page.evaluate(() => {
    const holder = document.querySelector(".stage-picture, #picture");
    const cy: cytoscape.Core | undefined = Reflect.get(Reflect.get(holder ?? {}, "_cyreg") ?? {}, "cy");
    const discs = cy?.nodes().map((disc) => disc.renderedBoundingBox({ includeLabels: false })) ?? [];
    const isFree = (x: number, y: number) =>
      discs.every(({ x1, x2, y1, y2 }) => x < x1 - 2 || x > x2 + 2 || y < y1 - 2 || y > y2 + 2);
    for (let turn = 0; turn < 3000; turn += 1) {
      const [x, y] = [720 + turn * 0.1 * Math.cos(turn), 450 + turn * 0.1 * Math.sin(turn)];
      if (isFree(x, y)) return { x, y };
    }
    return null;
  });
  return Ground.parse(found);
}
