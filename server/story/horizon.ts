import { horizonThrough, type Position } from "#contract/telling.ts";
import type { InstallmentId } from "#contract/words.ts";
import { ApiFailure } from "../http/failures.ts";
import type { Edition } from "./edition.ts";

/** How far the reader has come: the last installment seen whole, and the last position of it. */
export type Horizon = { number: number; through: Position };

/**
 * Reads `through` from a request. Fails closed: without it the horizon is the first installment, and
 * everything has to be asked for by name. Throws invalid_request for an installment of no such id.
 */
export function horizonOf(edition: Edition, through: InstallmentId | "all" | undefined): Horizon {
  if (through === undefined) return { number: 1, through: horizonThrough(1) };
  const number =
    through === "all" ? edition.installments.length : numberOf(edition, "through", through, ["all"]);
  return { number, through: horizonThrough(number) };
}

/** The number of the installment a parameter names. Throws invalid_request where it names none of the story. */
export function numberOf(
  { installments }: Edition,
  parameter: string,
  installment: InstallmentId,
  others: string[] = [],
): number {
  const index = installments.indexOf(installment);
  if (index >= 0) return index + 1;
  throw new ApiFailure("invalid_request", `"${parameter}" is no installment of this story.`, {
    parameter,
    allowed: [...others, ...installments],
  });
}
