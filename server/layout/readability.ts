import type { Point } from "#contract/graph.ts";
import type { Distances } from "./distances.ts";
import { type Bond, type Cast, type Figure, type Footprint, otherEnd } from "./figures.ts";
import { ASPECT, type Frame } from "./frame.ts";
import { touch } from "./room.ts";

/** What a picture costs its reader; the terms are those of Davidson and Harel, "Drawing graphs nicely using simulated annealing", 1996. */
const COST = {
  stress: 0.6,
  crossing: 0.5,
  covered: 1.5,
  strand: 0.4,
  length: 0.05,
  cramped: 1.5,
  outside: 6,
} as const;
const COST_OF_FAR_FROM_MIDDLE = [1.2, 0.5, 0.1, 0] as const;

/** A tie shorter than this from box to box cannot be read. */
const CRAMPED = 34;

export type Picture = { cast: Cast; distances: Distances; frame: Frame };

/** What it costs that the figure stands there, all others staying where they are. Lower reads better. */
export function costAt(figure: Figure, at: Point, picture: Picture): number {
  const bonds = picture.cast.bondsOf[figure.index] ?? [];
  return (
    COST.stress * stressAt(figure, at, picture) +
    placeCost(figure, at, picture.frame) +
    coveringCost(figure, at, picture.cast) +
    bonds.reduce((sum, bond) => sum + bondCost(figure, at, bond, picture), 0)
  );
}

function stressAt(figure: Figure, at: Point, { cast, distances }: Picture): number {
  const row = figure.index * distances.count;
  let sum = 0;
  for (const other of cast.figures) {
    if (other === figure) continue;
    const off = apart(at, other) / distances.far[row + other.index]! - 1;
    sum += off * off;
  }
  return sum;
}

/** Measured as the stress is, in a plane squeezed to a square. */
function apart(one: Point, other: Point): number {
  const [dx, dy] = [one.x - other.x, one.y - other.y];
  return Math.sqrt((dx * dx) / ASPECT + dy * dy * ASPECT);
}

/** Leads belong near the middle of the picture, nobody outside the frame. */
function placeCost({ rank, half, top, bottom }: Figure, { x, y }: Point, frame: Frame): number {
  const [width, height] = [frame.right - frame.left, frame.bottom - frame.top];
  const fromMiddle = ((2 * x) / width) ** 2 + ((2 * y) / height) ** 2;
  const out =
    Math.max(0, frame.left - x + half, x + half - frame.right) +
    Math.max(0, frame.top - y + top, y + bottom - frame.bottom);
  return (COST_OF_FAR_FROM_MIDDLE[rank] ?? 0) * fromMiddle + COST.outside * (out / 100) ** 2;
}

/** The figure standing on ties of others. */
function coveringCost(figure: Figure, at: Point, { bonds }: Cast): number {
  let cost = 0;
  for (const bond of bonds) {
    const { a, b } = bond;
    if (a !== figure && b !== figure && runsOver(a, b, figure, at, breadthOf(bond))) cost += coverOf(bond);
  }
  return cost;
}

function bondCost(figure: Figure, at: Point, bond: Bond, { cast, distances }: Picture): number {
  const end = otherEnd(bond, figure);
  let cost =
    (COST.length * bond.strength * apart(at, end)) /
    distances.far[figure.index * distances.count + end.index]!;
  for (const { a, b } of cast.bonds) {
    if (a === figure || b === figure || a === end || b === end) continue;
    if (cross(at, end, a, b)) cost += COST.crossing;
  }
  const breadth = breadthOf(bond);
  for (const other of cast.figures) {
    if (other !== figure && other !== end && runsOver(at, end, other, other, breadth)) cost += coverOf(bond);
  }
  return touch(figure, at, end, CRAMPED) ? cost + COST.cramped : cost;
}

/** Half of what the strands of a bond fan out to. */
const breadthOf = ({ strength }: Bond): number => Math.min(20, 2 * strength);

const coverOf = ({ strength }: Bond): number => COST.covered + COST.strand * strength;

/** Do the straight lines from one point to the other cross? */
export function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return turns(a, b, c.x, c.y) !== turns(a, b, d.x, d.y) && turns(c, d, a.x, a.y) !== turns(c, d, b.x, b.y);
}

/** On which side of the line from a to b does the point lie? */
const turns = (a: Point, b: Point, x: number, y: number): boolean =>
  (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x) > 0;

/** Does a band from one point to the other run over the figure's box, the figure standing at `at`? */
export function runsOver(from: Point, to: Point, figure: Footprint, at: Point, breadth: number): boolean {
  const left = at.x - figure.half - breadth;
  const right = at.x + figure.half + breadth;
  if ((from.x < left && to.x < left) || (from.x > right && to.x > right)) return false;
  const high = at.y - figure.top - breadth;
  const low = at.y + figure.bottom + breadth;
  if ((from.y < high && to.y < high) || (from.y > low && to.y > low)) return false;
  const first = turns(from, to, left, high);
  return (
    turns(from, to, right, high) !== first ||
    turns(from, to, left, low) !== first ||
    turns(from, to, right, low) !== first
  );
}
