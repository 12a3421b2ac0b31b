import type { Page } from "playwright-core";
import { z } from "zod";
import { pause } from "./pause.ts";

const TURNS = 16;
const NOTCH = 60;
const RHYTHM = 30;
/** Longer than any of the pages takes until all is drawn well again. */
const SETTLED = 5000;

/**
 * Comes half as near again, as a hand turns a wheel. Answers the total blocking time from then on, until all is drawn
 * well again: of each task what is over 50 ms, when the page answers nobody, in milliseconds.
 */
export async function blockedByZooming(page: Page): Promise<number> {
  await page.evaluate(watchTasks);
  await page.mouse.move(720, 450);
  for (let turn = 0; turn < TURNS; turn += 1) {
    await page.mouse.wheel(0, -NOTCH);
    await pause(RHYTHM);
  }
  await pause(SETTLED);
  return z.number().parse(await page.evaluate(() => Reflect.get(window, "blocked")));
}

/** In the page: adds up by how much tasks are longer than what is not felt. */
function watchTasks(): void {
  Reflect.set(window, "blocked", 0);
  new PerformanceObserver((list) => {
    const over = list.getEntries().reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
    Reflect.set(window, "blocked", Reflect.get(window, "blocked") + over);
  }).observe({ type: "longtask" });
}
