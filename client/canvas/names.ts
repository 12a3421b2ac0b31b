import type { Point } from "#contract/graph.ts";
import type { Rectangle } from "./camera.ts";

export type Side = "below" | "above" | "right" | "left";

/**
 * A disc and the name to be put to it; the first in the list are the most important. One that insists is
 * named even where its name has to lie on the discs of those who do not.
 */
export type Named = Point & { id: string; radius: number; width: number; height: number; insists: boolean };

const SIDES: readonly Side[] = ["below", "above", "right", "left"];
/** What it costs to leave the usual place, in points of strands run over. */
const COSTS: Record<Side, number> = { below: 0, above: 5, right: 8, left: 8 };
/** Lying on a disc costs more than any number of strands. */
const DISC_COST = 1000;
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
  const bodies = discs.map(({ id, x, y, radius, insists }) => ({
    id,
    box: boxAround(x, y, radius, radius),
    cost: insists ? Infinity : DISC_COST,
  }));
  const taken: Rectangle[] = [];
  const sides = new Map<string, Side | null>();
  for (const disc of discs) {
    const isClear = (box: Rectangle) =>
      (!edges || isWithin(box, edges)) && !taken.some((other) => overlap(box, other));
    const coverCost = (box: Rectangle) =>
      bodies.reduce(
        (sum, body) => (body.id !== disc.id && overlap(box, body.box) ? sum + body.cost : sum),
        0,
      );
    const candidates = SIDES.map((side): Candidate => {
      const box = nameBox(disc, side);
      const crossed = strands.filter((point) => isIn(point, box)).length;
      return { side, box, cost: COSTS[side] + crossed + coverCost(box) };
    });
    const most = disc.insists ? Infinity : DISC_COST;
    const best = cheapest(candidates.filter(({ box, cost }) => isClear(box) && cost < most));
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

type Candidate = { side: Side; box: Rectangle; cost: number };

const cheapest = (candidates: readonly Candidate[]): Candidate | null =>
  candidates.reduce<Candidate | null>((best, one) => (best && best.cost <= one.cost ? best : one), null);

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
