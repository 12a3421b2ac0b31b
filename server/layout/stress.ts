import type { Distances } from "./distances.ts";
import type { Figure } from "./figures.ts";
import { ASPECT, confine } from "./frame.ts";
import { type Random, shuffle } from "./random.ts";
import type { Picture } from "./readability.ts";

/** `heat` is how far the first rounds throw: 1 for a picture from nothing, less for one that mends another. */
export type Relaxing = { rounds: number; heat: number; random: Random };

/** A kept character gives way this much to a new one's 1. */
const GIVE_OF_KEPT = 0.25;
const STRETCH = Math.sqrt(ASPECT);

/**
 * Moves the movers so that any two stand about as far apart as they should: stress minimised pair by pair in
 * random order with shrinking steps (Zheng, Pawar and Goodman, "Graph drawing by stochastic gradient
 * descent", 2018), the constraints kept by projection after each round (Dwyer, "Scalable, versatile and
 * simple constrained graph layout", 2009). Distances are measured in a plane squeezed to a square, which
 * makes the picture a landscape.
 */
export function relax({ cast, movers, distances, frame }: Picture, how: Relaxing): void {
  const isAll = movers.length === cast.figures.length;
  const goRound = isAll ? tournament(movers, distances, how) : visits(movers, cast.figures, distances, how);
  const { hottest, coolest } = stepsFor(distances, how.heat);
  for (let round = 0; round < how.rounds; round++) {
    goRound(hottest * (coolest / hottest) ** (round / Math.max(1, how.rounds - 1)));
    for (const figure of movers) confine(figure, frame);
  }
}

function stepsFor({ far, count, known }: Distances, heat: number): { hottest: number; coolest: number } {
  let [longest, shortest] = [1, Infinity];
  for (const row of known) {
    for (let at = row * count; at < (row + 1) * count; at++) {
      const length = far[at]!;
      if (length > longest) longest = length;
      if (length > 0 && length < shortest) shortest = length;
    }
  }
  return { hottest: (longest * heat) ** 2, coolest: 0.1 * Math.min(shortest, longest) ** 2 };
}

/** Goes once over all pairs with steps of this length. */
type Round = (step: number) => void;

/** All against all: each pair comes up for one offset, so that nobody plays twice running. */
function tournament(figures: readonly Figure[], { far, count }: Distances, { random }: Relaxing): Round {
  const order = [...figures];
  const offsets = Array.from({ length: figures.length >> 1 }, (_, at) => at + 1);
  return (step) => {
    shuffle(order, random);
    shuffle(offsets, random);
    for (const offset of offsets) {
      const pairs = offset * 2 === order.length ? offset : order.length;
      for (let at = 0; at < pairs; at++) {
        const [one, other] = [order[at]!, order[(at + offset) % order.length]!];
        const give = giveOf(one);
        nudge(one, other, far[one.index * count + other.index]!, step, give / (give + giveOf(other)));
      }
    }
  };
}

const giveOf = ({ anchor }: Figure): number => (anchor ? GIVE_OF_KEPT : 1);

/** Each mover against all, who do not give way. */
function visits(
  movers: readonly Figure[],
  figures: readonly Figure[],
  { far, count }: Distances,
  { random }: Relaxing,
): Round {
  const [guests, hosts] = [[...movers], [...figures]];
  return (step) => {
    shuffle(guests, random);
    shuffle(hosts, random);
    for (const host of hosts)
      for (const guest of guests)
        if (guest !== host) nudge(guest, host, far[guest.index * count + host.index]!, step, 1);
  };
}

/** Moves two towards their distance or away from it, the first by its share of the way. */
function nudge(one: Figure, other: Figure, wanted: number, step: number, share: number): void {
  const dx = (one.x - other.x) / STRETCH;
  const dy = (one.y - other.y) * STRETCH;
  const apart = Math.max(1e-3, Math.sqrt(dx * dx + dy * dy));
  const change = (Math.min(1, step / (wanted * wanted)) * (wanted - apart)) / apart;
  one.x += dx * STRETCH * change * share;
  one.y += (dy / STRETCH) * change * share;
  other.x -= dx * STRETCH * change * (1 - share);
  other.y -= (dy / STRETCH) * change * (1 - share);
}
