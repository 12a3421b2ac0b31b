import type { Installment } from "#contract/story.ts";
import type { InstallmentId } from "#contract/words.ts";
import type { Since } from "../looking/looking.ts";

type Numbered = readonly Pick<Installment, "id" | "number">[];

/** The installments that changes can be told from at a horizon, the latest first. */
export const beforeHorizon = <Told extends Numbered>(installments: Told, number: number): Told[number][] =>
  installments.filter((one) => one.number < number).toReversed();

/**
 * The installment after which changes are told, null for the beginning: the one asked for, or the one
 * before the horizon where none is, or where the one asked for does not lie before it.
 */
export function toldFrom(since: Since | null, installments: Numbered, number: number): InstallmentId | null {
  if (since === "beginning") return null;
  const earlier = beforeHorizon(installments, number);
  return (earlier.find(({ id }) => id === since) ?? earlier[0])?.id ?? null;
}
