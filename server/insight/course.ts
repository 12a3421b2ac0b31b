import type { Feeling } from "#contract/sentiments.ts";
import { feelingAt, type Pair } from "./pairs.ts";

/**
 * How the feeling between two ran: from when they were first tied on, a step at each moment at which the telling
 * changed it, by a tie told or an end told.
 */
export function courseOf(pair: Pair): Feeling[] {
  const moments = pair.ties.flatMap(({ told, over }) => (over === null ? [told] : [told, over]));
  return [...new Set(moments)]
    .toSorted((one, other) => one - other)
    .map((at) => ({ at, feeling: feelingAt(pair, at) }))
    .filter(({ feeling }, index, all) => index === 0 || feeling !== all[index - 1]?.feeling);
}

/** How far a feeling has moved altogether. */
export const movementOf = (course: readonly Feeling[]): number =>
  course.reduce(
    (sum, { feeling }, index) =>
      sum + (index === 0 ? 0 : Math.abs(feeling - (course[index - 1]?.feeling ?? 0))),
    0,
  );
