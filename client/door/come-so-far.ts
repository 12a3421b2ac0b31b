import type { Installment, StorySummary } from "#contract/story.ts";
import { numberSeen, type Answer } from "../horizon/horizon.ts";
import { saidNumber } from "../telling/said-number.ts";

/** How far somebody has come in a story; `part` runs from 0 to 1, and `number` is the installment as it is called. */
export type ComeSoFar =
  | { state: "never" | "begun"; part: 0 }
  | { state: "through"; part: number; number: string }
  | { state: "all"; part: 1 };

type Known = Pick<Installment, "id" | "number" | "numbering">;

/**
 * Reads it off what this browser remembers. While the installments are on their way, nothing is known of an
 * answer that names one: null.
 */
export function comeSoFar(
  { installments: count }: Pick<StorySummary, "installments">,
  answer: Answer | null,
  installments: readonly Known[] | undefined,
): ComeSoFar | null {
  if (answer === null) return { state: "never", part: 0 };
  if (answer.seen === null) return { state: "begun", part: 0 };
  if (answer.seen === "all") return { state: "all", part: 1 };
  if (!installments) return null;
  const number = numberSeen(answer.seen, installments);
  const last = installments.find((one) => one.number === number);
  if (!last) return { state: "begun", part: 0 };
  if (last.number === count) return { state: "all", part: 1 };
  return { state: "through", part: last.number / count, number: saidNumber(last) };
}
