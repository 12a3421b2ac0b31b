import type { Point } from "#contract/graph.ts";
import type { Rectangle } from "./camera.ts";

export type Side = "below" | "above" | "right" | "left";

/**
 * A disc and the name to be put to it; the first in the list are the most important. One that insists is
 * named even where its name has to lie on other discs.
 */
export type Named = Point & { id: string; radius: number; width: number; height: number; insists: boolean };

const SIDES: readonly Side[] = ["below", "above", "right", "left"];
/** What it costs to leave the usual place, in points of strands run over. */
const COSTS: Record<Side, number> = { below: 0, above: 5, right: 8, left: 8 };
const GAP = 3;

/**
 * On which side of its disc each name stands, or null where none is free: names never lie on each other,
 * hardly ever on discs, and on as few points of strands as can be, nor past the edges.
 */
export function sidesOf(
  discs: readonly Named[],
  strands: readonly Point[],
  edges: Rectangle | null = null,
): Map<string, Side | null> {
  const bodies = discs.map(({ id, x, y, radius }) => ({ id, box: boxAround(x, y, radius, radius) }));
  const taken: Rectangle[] = [];
  const sides = new Map<string, Side | null>();
  for (const disc of discs) {
    const isClear = (box: Rectangle) =>
      (!edges || isWithin(box, edges)) && !taken.some((other) => overlap(box, other));
    const isFree = (box: Rectangle) =>
      !bodies.some((other) => other.id !== disc.id && overlap(box, other.box));
    const clear = SIDES.map((side) => ({ side, box: nameBox(disc, side) })).filter(({ box }) => isClear(box));
    const free = clear.filter(({ box }) => isFree(box));
    const best = cheapest(free.length === 0 && disc.insists ? clear : free, strands);
    if (best) taken.push(best.box);
    sides.set(disc.id, best?.side ?? null);
  }
  return sides;
}

/** The box of a name on one side of its disc. */
export function nameBox(
  { x, y, radius, width, height }: Omit<Named, "id" | "insists">,
  side: Side,
): Rectangle {
  const away = radius + GAP;
  if (side === "below") return boxAround(x, y + away + height / 2, width / 2, height / 2);
  if (side === "above") return boxAround(x, y - away - height / 2, width / 2, height / 2);
  const way = side === "right" ? 1 : -1;
  return boxAround(x + way * (away + width / 2), y, width / 2, height / 2);
}

type Candidate = { side: Side; box: Rectangle };

function cheapest(candidates: readonly Candidate[], strands: readonly Point[]): Candidate | null {
  let [best, least]: [Candidate | null, number] = [null, Infinity];
  for (const candidate of candidates) {
    const cost = COSTS[candidate.side] + strands.filter((point) => isIn(point, candidate.box)).length;
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

const boxAround = (x: number, y: number, half: number, tall: number): Rectangle => ({
  left: x - half,
  right: x + half,
  top: y - tall,
  bottom: y + tall,
});

const overlap = (one: Rectangle, other: Rectangle): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const isWithin = (box: Rectangle, edges: Rectangle): boolean =>
  box.left >= edges.left - 1 &&
  box.right <= edges.right + 1 &&
  box.top >= edges.top - 1 &&
  box.bottom <= edges.bottom + 1;

const isIn = ({ x, y }: Point, { left, right, top, bottom }: Rectangle): boolean =>
  x > left && x < right && y > top && y < bottom;
