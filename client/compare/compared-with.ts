import type { Installment } from "#contract/story.ts";
import type { InstallmentId } from "#contract/words.ts";

/** The installments that a horizon can be compared with, the latest first: those before it. */
export const comparable = (installments: readonly Installment[], number: number): Installment[] =>
  installments.filter((one) => one.number < number).toReversed();

/**
 * The installment that the horizon is compared with: the one asked for, or the last before the horizon where that
 * one does not lie before it, as in a link from further on; null while nothing is compared or nothing lies before.
 */
export function comparedWith(
  asked: InstallmentId | null,
  installments: readonly Installment[],
  number: number,
): Installment | null {
  if (asked === null) return null;
  const earlier = comparable(installments, number);
  return earlier.find(({ id }) => id === asked) ?? earlier[0] ?? null;
}
