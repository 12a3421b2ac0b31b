import type { Point } from "#contract/graph.ts";
import { crossingsIn } from "./crossings.ts";
import type { Distances } from "./distances.ts";
import { type Bond, type Cast, type Figure, otherEnd } from "./figures.ts";
import { ASPECT, type Frame } from "./frame.ts";
import { bandRunsOver, boxAt } from "./lines.ts";
import { touch } from "./room.ts";
import { sketchOf, type Sketch } from "./sketch.ts";

/** What a picture costs its reader; the terms are those of Davidson and Harel, "Drawing graphs nicely using simulated annealing", 1996. */
const COST = { stress: 0.6, crossing: 0.5, length: 0.05, cramped: 1.5, outside: 6 } as const;
const COST_OF_FAR_FROM_MIDDLE = [1.2, 0.5, 0.1, 0] as const;

/** A tie shorter than this from box to box cannot be read. */
const CRAMPED = 34;

/** A picture being made: `movers` are those whose places are looked for, all others stay as near as they can. */
export type Picture = { cast: Cast; movers: readonly Figure[]; distances: Distances; frame: Frame };

/** Says what it costs that somebody stands somewhere, all others staying where they are. Lower reads better. */
export type Reading = {
  /** Turns to a figure: until the next one, nobody else moves. */
  begin(figure: Figure): void;
  /** The cost of its standing there; where it is not less than `atMost`, anything from there on. */
  costAt(at: Point, atMost: number): number;
  /** Takes down that the figure has moved. */
  moved(): void;
};

export function readingOf(picture: Picture): Reading {
  const { cast, distances, frame } = picture;
  const sketch = sketchOf(cast);
  const crossings = crossingsIn(sketch);
  let figure = cast.figures[0]!;
  let bonds: readonly Bond[] = [];

  const costAt = (at: Point, atMost: number): number => {
    let cost = placeCost(figure, at, frame) + COST.stress * stressAt(figure, at, sketch, distances);
    if (cost >= atMost) return cost;
    cost += coveringCost(figure, at, sketch);
    if (cost >= atMost) return cost;
    crossings.aim(at.x, at.y);
    for (const [nth, bond] of bonds.entries()) {
      const end = otherEnd(bond, figure);
      cost += COST.crossing * crossings.count(end.index, nth) + tieCost(figure, at, end, bond, picture);
      cost += coveredCost(figure.index, at, end.index, sketch.own[figure.index]![nth]!, sketch);
      if (cost >= atMost) return cost;
    }
    return cost;
  };
  return {
    begin: (next) => {
      figure = next;
      bonds = cast.bondsOf[next.index] ?? [];
      crossings.begin(next.index);
    },
    costAt,
    moved: () => sketch.follow(figure),
  };
}

/** Measured as the stress is, in a plane squeezed to a square. */
const apart = (dx: number, dy: number): number => Math.sqrt((dx * dx) / ASPECT + dy * dy * ASPECT);

function stressAt(figure: Figure, at: Point, { x, y }: Sketch, { far, count }: Distances): number {
  const row = figure.index * count;
  let sum = 0;
  for (let other = 0; other < count; other++) {
    if (other === figure.index) continue;
    const off = apart(at.x - x[other]!, at.y - y[other]!) / far[row + other]! - 1;
    sum += off * off;
  }
  return sum;
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
function coveringCost(figure: Figure, at: Point, { x, y, a, b, breadth, cover }: Sketch): number {
  const box = boxAt(figure, at);
  let cost = 0;
  for (let bond = 0; bond < a.length; bond++) {
    const [one, other] = [a[bond]!, b[bond]!];
    if (one === figure.index || other === figure.index) continue;
    if (bandRunsOver(x[one]!, y[one]!, x[other]!, y[other]!, box, breadth[bond]!)) cost += cover[bond]!;
  }
  return cost;
}

/** A tie of the figure running over others. */
function coveredCost(figure: number, at: Point, end: number, bond: number, sketch: Sketch): number {
  const { x, y, boxes, breadth, cover } = sketch;
  let count = 0;
  for (let other = 0; other < boxes.length; other++) {
    if (other === figure || other === end) continue;
    if (bandRunsOver(at.x, at.y, x[end]!, y[end]!, boxes[other]!, breadth[bond]!)) count += 1;
  }
  return count * cover[bond]!;
}

/** How long a tie of the figure is, and whether there is anything of it to be seen. */
function tieCost(figure: Figure, at: Point, end: Figure, { strength }: Bond, { distances }: Picture): number {
  const wanted = distances.far[figure.index * distances.count + end.index]!;
  const length = (COST.length * strength * apart(at.x - end.x, at.y - end.y)) / wanted;
  return touch(figure, at, end, CRAMPED) ? length + COST.cramped : length;
}
