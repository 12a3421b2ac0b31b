import type { Point } from "#contract/graph.ts";

/** A disc of the picture: its middle and its radius. */
export type Disc = Point & { radius: number };
export type Line = [Point, Point];

/** How much longer a way counts for each disc in it, and how clear of those it goes round it keeps. */
const DETOUR = 1.5;
const CLEAR = 30;

/**
 * Lines that join discs to one whole on short ways (Prim's minimum spanning tree, 1957), and go round others where
 * they would lead through them, as the virtual edges of bubble sets do.
 */
export function treeOf(members: readonly Disc[], others: readonly Disc[]): Line[] {
  const [first, ...rest] = members;
  if (!first) return [];
  const costs = rest.map((disc) => ({ disc, from: first, cost: costOf([first, disc], others) }));
  const lines: Line[] = [];
  while (costs.length > 0) {
    const least = costs.reduce((best, one, at) => (one.cost < (costs[best]?.cost ?? 0) ? at : best), 0);
    const [taken] = costs.splice(least, 1);
    if (!taken) break;
    lines.push(...around([taken.from, taken.disc], others));
    for (const one of costs) {
      const cost = costOf([taken.disc, one.disc], others);
      if (cost < one.cost) Object.assign(one, { from: taken.disc, cost });
    }
  }
  return lines;
}

/** How far a point is from a line, and where along it is nearest: 0 at its beginning, 1 at its end. */
export function distanceTo([from, to]: Line, { x, y }: Point): { distance: number; share: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / length));
  return { distance: Math.hypot(x - from.x - share * dx, y - from.y - share * dy), share };
}

const lengthOf = ([from, to]: Line): number => Math.hypot(to.x - from.x, to.y - from.y);

const inTheWay = (line: Line, others: readonly Disc[]) =>
  others.flatMap((disc) => {
    const { distance, share } = distanceTo(line, disc);
    return distance < disc.radius + CLEAR / 2 && share > 0.05 && share < 0.95 ? [{ disc, share }] : [];
  });

const costOf = (line: Line, others: readonly Disc[]): number =>
  lengthOf(line) * (1 + DETOUR * inTheWay(line, others).length);

/** The line, bent once beside each disc in its way, towards the side it passes on already. */
function around(line: Line, others: readonly Disc[]): Line[] {
  const [from, to] = line;
  const length = lengthOf(line);
  if (length === 0) return [line];
  const aside = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  const bends = inTheWay(line, others)
    .toSorted((one, other) => one.share - other.share)
    .map(({ disc }): Point => {
      const offset = (disc.x - from.x) * aside.x + (disc.y - from.y) * aside.y;
      const by = (disc.radius + CLEAR) * (offset > 0 ? -1 : 1);
      return { x: disc.x + aside.x * by, y: disc.y + aside.y * by };
    });
  const points = [from, ...bends, to];
  return points.slice(1).map((point, at): Line => [points[at] ?? from, point]);
}
