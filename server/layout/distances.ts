import { type Bond, type Cast, type Figure, otherEnd } from "./figures.ts";
import type { Frame } from "./frame.ts";

/** How far apart any two should stand: row a.index, column b.index of a square of `count`. */
export type Distances = { count: number; far: Float32Array };

/** Bond lengths are whole numbers of this many to the unit, so that a bucket queue finds the shortest ways. */
const PARTS = 20;

/**
 * The distance between two is that of the shortest way over their bonds, as stress layouts have it
 * (Kamada and Kawai 1989), scaled so that such a picture fills the frame. Those with no way between them
 * are held a little closer than the farthest that have one, so that strays do not fly off.
 */
export function distancesIn(cast: Cast, frame: Frame): Distances {
  const count = cast.figures.length;
  const far = new Float32Array(count * count).fill(Infinity);
  const ways = cast.figures.map((figure) => waysFrom(figure, cast));
  for (const figure of cast.figures)
    spread(figure, ways, far.subarray(figure.index * count, (figure.index + 1) * count));
  bridgeGaps(far);
  scaleTo(far, count, frame);
  return { count, far };
}

type Way = { to: number; length: number };

function waysFrom(figure: Figure, { bondsOf }: Cast): Way[] {
  const bonds = bondsOf[figure.index] ?? [];
  return bonds.map((bond) => ({ to: otherEnd(bond, figure).index, length: lengthOf(bond, bondsOf) }));
}

/**
 * Strongly tied ones stand close. Two who both know many stand farther apart than one of few beside one of
 * many, which opens the core (the idea of weighing by neighbourhoods: Gansner, Koren and North 2004).
 */
function lengthOf({ a, b, strength }: Bond, bondsOf: Bond[][]): number {
  const fewer = Math.min(bondsOf[a.index]?.length ?? 1, bondsOf[b.index]?.length ?? 1);
  return Math.round(PARTS * (0.75 + 0.75 / (1 + strength / 3)) * (1 + 0.35 * Math.log2(fewer)));
}

/** Shortest ways from one figure to all, with buckets for a queue (Dial 1969). */
function spread(from: Figure, ways: Way[][], row: Float32Array): void {
  const buckets: number[][] = [[from.index]];
  row[from.index] = 0;
  for (let length = 0; length < buckets.length; length++) {
    for (const at of buckets[length] ?? []) {
      if (row[at] !== length) continue;
      for (const way of ways[at] ?? []) {
        const reached = length + way.length;
        if (reached >= row[way.to]!) continue;
        row[way.to] = reached;
        while (buckets.length <= reached) buckets.push([]);
        buckets[reached]!.push(way.to);
      }
    }
  }
}

function bridgeGaps(far: Float32Array): void {
  let farthest = 2 * PARTS;
  for (const length of far) if (length !== Infinity && length > farthest) farthest = length;
  for (let at = 0; at < far.length; at++) if (far[at] === Infinity) far[at] = farthest * 0.6;
}

/** Points spread evenly over a rectangle are about 0.53 of the root of its area from each other. */
function scaleTo(far: Float32Array, count: number, frame: Frame): void {
  if (count < 2) return;
  const sum = far.reduce((total, length) => total + length, 0);
  const side = Math.sqrt((frame.right - frame.left) * (frame.bottom - frame.top));
  const unit = (0.53 * side * count * (count - 1)) / sum;
  for (let at = 0; at < far.length; at++) far[at] = far[at]! * unit;
}
