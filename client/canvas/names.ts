import type { Point } from "#contract/graph.ts";
import type { Rectangle } from "./camera.ts";
import { Grid } from "./grid.ts";

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
 * hardly ever on discs, and on as few points of strands as can be, nor past the edges. Those in `kept` stand already.
 */
export function sidesOf(
  discs: readonly Named[],
  strands: readonly Point[],
  edges: Rectangle | null = null,
  kept: ReadonlyMap<string, Side> = new Map(),
): Map<string, Side | null> {
  const cell = Math.max(0, ...discs.map(({ width }) => width));
  const [bodies, taken] = [new Grid<Named>(cell), new Grid<string>(cell)];
  for (const disc of discs) {
    bodies.add(boxAround(disc.x, disc.y, disc.radius, disc.radius), disc);
    const side = kept.get(disc.id);
    if (side) taken.add(nameBox(disc, side), disc.id);
  }
  const sides = new Map<string, Side | null>(kept);
  for (const disc of discs) {
    if (kept.has(disc.id)) continue;
    const isClear = (box: Rectangle) => (!edges || isWithin(box, edges)) && taken.on(box).size === 0;
    const candidates = SIDES.map((side): Candidate => {
      const box = nameBox(disc, side);
      const crossed = strands.filter((point) => isIn(point, box)).length;
      return { side, box, cost: COSTS[side] + crossed + coverCost(disc, bodies.on(box)) };
    });
    const most = disc.insists ? Infinity : DISC_COST;
    const best = cheapest(candidates.filter(({ box, cost }) => isClear(box) && cost < most));
    if (best) taken.add(best.box, disc.id);
    sides.set(disc.id, best?.side ?? null);
  }
  return sides;
}

/** What it costs to lie on discs: those who insist on a name are never covered. */
function coverCost(disc: Named, covered: ReadonlySet<Named>): number {
  let cost = 0;
  for (const body of covered) if (body !== disc) cost += body.insists ? Infinity : DISC_COST;
  return cost;
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

const isWithin = (box: Rectangle, edges: Rectangle): boolean =>
  box.left >= edges.left - 1 &&
  box.right <= edges.right + 1 &&
  box.top >= edges.top - 1 &&
  box.bottom <= edges.bottom + 1;

const isIn = ({ x, y }: Point, { left, right, top, bottom }: Rectangle): boolean =>
  x > left && x < right && y > top && y < bottom;
