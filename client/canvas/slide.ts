import type { Point } from "#contract/graph.ts";
import type { Camera } from "./camera.ts";
import type { Area } from "./frame.ts";

/** Where a drawing made for one camera lies on the screen under another, and how much larger it is. */
export type Slid = { at: Point; scale: number };

/** How far what was drawn has to be moved and stretched to lie where the camera now sees it. */
export function slid(drawn: Camera, now: Camera): Slid {
  const scale = now.zoom / drawn.zoom;
  return { at: { x: now.pan.x - drawn.pan.x * scale, y: now.pan.y - drawn.pan.y * scale }, scale };
}

/** The share of the screen that a moved drawing leaves bare, from 0 to 1. */
export function bareShare({ at, scale }: Slid, { width, height }: Area): number {
  const along = (from: number, length: number) =>
    Math.max(0, Math.min(length, from + length * scale) - Math.max(0, from));
  return 1 - (along(at.x, width) * along(at.y, height)) / (width * height);
}

/** What a drawing may cost, in milliseconds, to be made anew in the midst of a movement whenever there is time. */
const QUICK = 24;
/** The least time from one drawing to the next, in milliseconds, and as a multiple of what one takes. */
const PAUSE = 140;
const PAUSES = 6;
const MOST_BARE = 0.12;
const MOST_STRETCH = 1.7;

/**
 * Is it time to draw anew while the camera still moves? `took` is how long drawing took last, and `ago` how long
 * ago that was, in milliseconds.
 */
export function isDue(moved: Slid, size: Area, { took, ago }: { took: number; ago: number }): boolean {
  if (ago < Math.max(PAUSE, took * PAUSES)) return false;
  return took < QUICK || moved.scale > MOST_STRETCH || bareShare(moved, size) > MOST_BARE;
}
