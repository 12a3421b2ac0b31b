import type { Ensemble } from "#contract/graph.ts";
import type { Story } from "#contract/story.ts";
import { horizonThrough } from "#contract/telling.ts";

/**
 * The ensemble of an earlier horizon may stay in view while the next is fetched; that of a later one may not, nor one
 * that told of something past its own.
 */
export const earlierEnsemble = (previous: Ensemble | undefined, number: number): Ensemble | undefined =>
  previous && previous.through <= horizonThrough(number) && keepsTo(previous) ? previous : undefined;

function keepsTo({ characters, ties, through }: Ensemble): boolean {
  return (
    characters.every(({ revealed }) => revealed <= through) &&
    ties.every(({ revealed, ended }) => revealed <= through && (ended ?? 0) <= through)
  );
}

/** The story as it was told at another horizon, held back to this one: past it there are numbers only. */
export const heldBack = (previous: Story | undefined, number: number): Story | undefined =>
  previous && {
    ...previous,
    credit: null,
    installments: previous.installments.map((installment) =>
      installment.number <= number
        ? installment
        : { ...installment, title: null, section: null, logline: null, released: null, runtimeMinutes: null },
    ),
  };
