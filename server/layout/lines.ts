import type { Point } from "#contract/graph.ts";
import type { Footprint } from "./figures.ts";

/** Do the straight lines from one point to the other cross? */
export function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return (
    turns(a.x, a.y, b.x, b.y, c.x, c.y) !== turns(a.x, a.y, b.x, b.y, d.x, d.y) &&
    turns(c.x, c.y, d.x, d.y, a.x, a.y) !== turns(c.x, c.y, d.x, d.y, b.x, b.y)
  );
}

/** On which side of the line from a to b does the point lie? */
export const turns = (ax: number, ay: number, bx: number, by: number, x: number, y: number): boolean =>
  (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0;

/** Does a band from one point to the other run over the figure's box, the figure standing at `at`? */
export function runsOver(from: Point, to: Point, figure: Footprint, at: Point, breadth: number): boolean {
  return bandRunsOver(from.x, from.y, to.x, to.y, boxAt(figure, at), breadth);
}

/** The edges of the room that somebody takes. */
export type Box = { left: number; right: number; high: number; low: number };

/** The room a figure takes at a point. */
export const boxAt = ({ half, top, bottom }: Footprint, { x, y }: Point): Box => ({
  left: x - half,
  right: x + half,
  high: y - top,
  low: y + bottom,
});

/** Does a band from (ax, ay) to (bx, by) that reaches `breadth` to either side run over the box? */
export function bandRunsOver(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  box: Box,
  breadth: number,
): boolean {
  const left = box.left - breadth;
  const right = box.right + breadth;
  if ((ax < left && bx < left) || (ax > right && bx > right)) return false;
  const high = box.high - breadth;
  const low = box.low + breadth;
  if ((ay < high && by < high) || (ay > low && by > low)) return false;
  const first = turns(ax, ay, bx, by, left, high);
  return (
    turns(ax, ay, bx, by, right, high) !== first ||
    turns(ax, ay, bx, by, left, low) !== first ||
    turns(ax, ay, bx, by, right, low) !== first
  );
}
