import type { Ensemble } from "#contract/graph.ts";
import type { Story } from "#contract/story.ts";
import { horizonThrough } from "#contract/telling.ts";

/** The ensemble of an earlier horizon may stay in view while the next is fetched; that of a later one may not. */
export const earlierEnsemble = (previous: Ensemble | undefined, number: number): Ensemble | undefined =>
  previous && previous.through <= horizonThrough(number) ? previous : undefined;

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
