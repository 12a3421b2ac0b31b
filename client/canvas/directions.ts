import type { Point } from "#contract/graph.ts";

export const ARROWS = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const satisfies Record<string, Point>;

export type Arrow = keyof typeof ARROWS;

/** Is this the name of an arrow key? */
export const isArrow = (key: string): key is Arrow => key in ARROWS;

const SIDEWAYS = 2.2;

/** Whom an arrow key leads to: the nearest in that direction, those straight ahead before those aside. */
export function nextTowards(arrow: Arrow, from: string, places: ReadonlyMap<string, Point>): string | null {
  const start = places.get(from);
  if (!start) return null;
  const way = ARROWS[arrow];
  let [best, least]: [string | null, number] = [null, Infinity];
  for (const [id, { x, y }] of places) {
    const ahead = (x - start.x) * way.x + (y - start.y) * way.y;
    const aside = Math.abs((x - start.x) * way.y) + Math.abs((y - start.y) * way.x);
    const cost = ahead + aside * SIDEWAYS;
    if (id !== from && ahead > 1 && aside <= ahead * SIDEWAYS && cost < least) [best, least] = [id, cost];
  }
  return best;
}
