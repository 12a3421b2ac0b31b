import type { Distances } from "./distances.ts";
import type { Figure } from "./figures.ts";
import { ASPECT, confine, type Frame } from "./frame.ts";
import { type Random, shuffle } from "./random.ts";

/** `heat` is how far the first rounds throw: 1 for a picture from nothing, less for one that mends another. */
export type Relaxing = { rounds: number; heat: number; random: Random };

/** A kept character gives way this much to a new one's 1. */
const GIVE_OF_KEPT = 0.25;
const STRETCH = Math.sqrt(ASPECT);

/**
 * Moves the figures so that any two stand about as far apart as they should: stress minimised pair by pair in
 * random order with shrinking steps (Zheng, Pawar and Goodman, "Graph drawing by stochastic gradient
 * descent", 2018), the constraints kept by projection after each round (Dwyer, "Scalable, versatile and
 * simple constrained graph layout", 2009). Distances are measured in a plane squeezed to a square, which
 * makes the picture a landscape.
 */
export function relax(figures: readonly Figure[], distances: Distances, frame: Frame, how: Relaxing): void {
  const order = [...figures];
  const offsets = Array.from({ length: figures.length >> 1 }, (_, at) => at + 1);
  const { hottest, coolest } = stepsFor(distances, how.heat);
  for (let round = 0; round < how.rounds; round++) {
    const step = hottest * (coolest / hottest) ** (round / Math.max(1, how.rounds - 1));
    shuffle(order, how.random);
    shuffle(offsets, how.random);
    for (const offset of offsets) nudgeAll(order, offset, distances, step);
    for (const figure of figures) confine(figure, frame);
  }
}

function stepsFor({ far }: Distances, heat: number): { hottest: number; coolest: number } {
  let [longest, shortest] = [1, Infinity];
  for (const length of far) {
    if (length > longest) longest = length;
    if (length > 0 && length < shortest) shortest = length;
  }
  return { hottest: (longest * heat) ** 2, coolest: 0.1 * Math.min(shortest, longest) ** 2 };
}

/** Each pair comes up for one offset in a round: a tournament, in which nobody plays twice running. */
function nudgeAll(order: readonly Figure[], offset: number, distances: Distances, step: number): void {
  const pairs = offset * 2 === order.length ? offset : order.length;
  for (let at = 0; at < pairs; at++) {
    const [one, other] = [order[at]!, order[(at + offset) % order.length]!];
    nudge(one, other, distances.far[one.index * distances.count + other.index]!, step);
  }
}

function nudge(one: Figure, other: Figure, wanted: number, step: number): void {
  const dx = (one.x - other.x) / STRETCH;
  const dy = (one.y - other.y) * STRETCH;
  const apart = Math.max(1e-3, Math.sqrt(dx * dx + dy * dy));
  const change = (Math.min(1, step / (wanted * wanted)) * (wanted - apart)) / apart;
  const give = one.anchor ? GIVE_OF_KEPT : 1;
  const share = give / (give + (other.anchor ? GIVE_OF_KEPT : 1));
  one.x += dx * STRETCH * change * share;
  one.y += (dy / STRETCH) * change * share;
  other.x -= dx * STRETCH * change * (1 - share);
  other.y -= (dy / STRETCH) * change * (1 - share);
}
