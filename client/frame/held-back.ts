import type { Ensemble } from "#contract/graph.ts";
import type { Installment, Story } from "#contract/story.ts";
import { horizonThrough, type Position } from "#contract/telling.ts";

/**
 * The ensemble of an earlier horizon may stay in view while the next is fetched; that of a later one may not, nor one
 * that told of something past its own.
 */
export const earlierEnsemble = (previous: Ensemble | undefined, position: Position): Ensemble | undefined =>
  previous && previous.through <= position && keepsTo(previous) ? previous : undefined;

function keepsTo({ characters, ties, through }: Ensemble): boolean {
  return (
    characters.every(({ revealed }) => revealed <= through) &&
    ties.every(({ revealed, ended }) => revealed <= through && (ended ?? 0) <= through)
  );
}

/** The story as it was told at another horizon, held back to this one: past it there are numbers only. */
export const heldBack = (previous: Story | undefined, position: Position): Story | undefined =>
  previous && {
    ...previous,
    credit: null,
    installments: previous.installments.map((installment) =>
      installment.position <= position
        ? seenSoFar(installment, position)
        : { ...installment, title: null, section: null, logline: null, released: null, runtimeMinutes: null },
    ),
  };

/** What an installment is about is told once it has been seen whole. */
const seenSoFar = (installment: Installment, position: Position): Installment =>
  horizonThrough(installment.number) <= position ? installment : { ...installment, logline: null };
