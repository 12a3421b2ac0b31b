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

/** The numbers of the installments near one, itself among them; none past what the reader has seen. */
export function nearOf(number: number, seen: number): number[] {
  const first = Math.max(1, number - NEAR);
  const last = Math.min(seen, number + NEAR);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
