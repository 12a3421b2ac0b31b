import type { Sentiment } from "#contract/sentiments.ts";
import { courseOf, movementOf } from "./course.ts";
import type { Pair } from "./pairs.ts";

/** The course of each pair of which a feeling is told, those first between whom it moved most, and of how many none is. */
export function sentimentsOf(pairs: readonly Pair[]): { pairs: Sentiment[]; neutral: number } {
  const felt = pairs.flatMap((pair): Sentiment[] => {
    const run = courseOf(pair);
    const tie = pair.ties.at(-1)?.id;
    return tie && run.some(({ feeling }) => feeling !== 0) ? [{ between: pair.between, tie, run }] : [];
  });
  return {
    pairs: felt.toSorted(
      (one, other) => movementOf(other.run) - movementOf(one.run) || extremeOf(other) - extremeOf(one),
    ),
    neutral: pairs.length - felt.length,
  };
}

/** Of those between whom nothing moved, those who feel most come first. */
const extremeOf = ({ run }: Sentiment): number => Math.max(...run.map(({ feeling }) => Math.abs(feeling)));
