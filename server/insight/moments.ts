import { horizonThrough, type Position } from "#contract/telling.ts";
import type { Horizon } from "../story/horizon.ts";

/** How many moments a trend has at most, and how many where the cast is so large that each takes a second. */
const MOST = 24;
const FEW = 8;
const LARGE = 1000;

/** The ends of installments up to a horizon, evenly spread where there are many, and the horizon itself as the last. */
export function momentsUpTo({ number, through }: Horizon, cast: number): Position[] {
  const count = Math.min(number, cast > LARGE ? FEW : MOST);
  const ends = Array.from({ length: count }, (_, at) =>
    horizonThrough(count === 1 ? number : 1 + Math.round((at * (number - 1)) / (count - 1))),
  );
  return [...ends.slice(0, -1), through];
}
