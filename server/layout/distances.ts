import { type Bond, type Cast, type Figure, otherEnd } from "./figures.ts";
import type { Frame } from "./frame.ts";

/**
 * How far apart any two should stand: row a.index, column b.index of a square of `count`. Only the rows of
 * `known` are filled in.
 */
export type Distances = { count: number; far: Float32Array; known: readonly number[] };

/** Bond lengths are whole numbers of this many to the unit, so that a bucket queue finds the shortest ways. */
const PARTS = 20;

/** So many rows, evenly taken, tell the scale of all well enough. */
const SAMPLE = 30;

/**
 * The distance between two is that of the shortest way over their bonds, as stress layouts have it
 * (Kamada and Kawai 1989), scaled so that such a picture fills the frame. Those with no way between them
 * are held a little closer than the farthest that have one, so that strays do not fly off. Only what lies
 * between the `movers` and all others is sure to be worked out.
 */
export function distancesIn(cast: Cast, frame: Frame, movers: readonly Figure[]): Distances {
  const count = cast.figures.length;
  const far = new Float32Array(count * count);
  const ways = cast.figures.map((figure) => waysFrom(figure, cast));
  const step = Math.max(1, Math.floor(count / SAMPLE));
  const sample = cast.figures.filter(({ index }) => index % step === 0);
  const known = [...new Set([...sample, ...movers].map(({ index }) => index))];
  const rows = known.map((index) => far.subarray(index * count, (index + 1) * count));
  for (const [nth, row] of rows.entries()) spread(known[nth]!, ways, row.fill(Infinity));
  bridgeGaps(rows);
  scaleTo(rows, sample.length, frame);
  return { count, far, known };
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
function spread(from: number, ways: Way[][], row: Float32Array): void {
  const buckets: number[][] = [[from]];
  row[from] = 0;
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

function bridgeGaps(rows: Float32Array[]): void {
  let farthest = 2 * PARTS;
  for (const row of rows)
    for (const length of row) if (length !== Infinity && length > farthest) farthest = length;
  for (const row of rows)
    for (let at = 0; at < row.length; at++) if (row[at] === Infinity) row[at] = farthest * 0.6;
}

/** Points spread evenly over a rectangle are about 0.53 of the root of its area from each other. */
function scaleTo(rows: Float32Array[], sampled: number, frame: Frame): void {
  const pairs = sampled * ((rows[0]?.length ?? 0) - 1);
  if (pairs < 1) return;
  let sum = 0;
  for (const row of rows.slice(0, sampled)) for (const length of row) sum += length;
  const side = Math.sqrt((frame.right - frame.left) * (frame.bottom - frame.top));
  const unit = (0.53 * side * pairs) / sum;
  for (const row of rows) for (let at = 0; at < row.length; at++) row[at] = row[at]! * unit;
}
