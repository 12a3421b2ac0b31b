import type { GraphTie, Point } from "#contract/graph.ts";
import { Family } from "#contract/kinds.ts";
import { crossings, pointsOfStrand, type Obstacle } from "./strands.ts";

/** All ties between two characters, drawn as a bundle of strands from `a` to `b`. */
export type Bundle = { key: string; a: string; b: string; ties: GraphTie[] };

/** How far apart the strands of a bundle run, as distances of their control points. */
const STEP = 17;
const WIDEST = 110;
/** Bends tried, as shares of the distance; a slight one first, so that lone strands hang softly. */
const BENDS = [0.07, -0.07, 0.18, -0.18, 0.32, -0.32, 0.5, -0.5];
const MOST_BEND = 190;

/** The ties gathered by the two they join, each bundle ordered by family. */
export function bundlesOf(ties: readonly GraphTie[]): Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const tie of ties) {
    const [a, b] = tie.from < tie.to ? [tie.from, tie.to] : [tie.to, tie.from];
    const key = `${a} ${b}`;
    const bundle = bundles.get(key) ?? { key, a, b, ties: [] };
    bundle.ties.push(tie);
    bundles.set(key, bundle);
  }
  for (const { ties: strands } of bundles.values()) strands.sort(byFamily);
  return [...bundles.values()];
}

const byFamily = (one: GraphTie, other: GraphTie) =>
  Family.options.indexOf(one.family) - Family.options.indexOf(other.family) || (one.id < other.id ? -1 : 1);

/** How far a bundle swings out, so that it passes as few discs and names of others as it can. */
export function bendOf(
  { a, b }: Bundle,
  places: ReadonlyMap<string, Point>,
  obstacles: readonly Obstacle[],
): number {
  const [from, to] = [places.get(a), places.get(b)];
  if (!from || !to) return 0;
  const distance = Math.hypot(to.x - from.x, to.y - from.y);
  const others = obstacles.filter(({ id }) => id !== a && id !== b);
  let [best, least] = [0, Infinity];
  for (const share of BENDS) {
    const bend = Math.sign(share) * Math.min(Math.abs(share) * distance, MOST_BEND);
    const cost = crossings(pointsOfStrand(from, to, bend), others) + Math.abs(share) * 1.6;
    if (cost < least) [best, least] = [bend, cost];
  }
  return best;
}

/** The distance of each strand's control point, as Cytoscape measures it from its own `from` to its own `to`. */
export function strandsOf({ a, ties }: Bundle, bend: number): Map<string, number> {
  const step = Math.min(STEP, WIDEST / Math.max(1, ties.length - 1));
  const first = bend - (step * (ties.length - 1)) / 2;
  return new Map(ties.map(({ id, from }, at) => [id, (first + step * at) * (from === a ? 1 : -1)] as const));
}
