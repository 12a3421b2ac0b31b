import type { Installment } from "#contract/story.ts";

/** How many installments on either side of the thumb have a tick of their own. */
const NEAR = 4;

/** The numbers of the installments that begin a new section of a long telling, as far as the reader has seen. */
export const cutsOf = (installments: readonly Installment[], seen: number): number[] =>
  installments
    .filter((one, at) => {
      const before = installments[at - 1];
      return before !== undefined && one.number <= seen && before.section?.en !== one.section?.en;
    })
    .map(({ number }) => number);

/** The first and last of the installments near one, itself among them; none past what the reader has seen. */
export const nearOf = (number: number, seen: number): { first: number; last: number } => ({
  first: Math.max(1, number - NEAR),
  last: Math.min(seen, number + NEAR),
});
