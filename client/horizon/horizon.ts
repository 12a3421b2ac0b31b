import { z } from "zod";
import type { Installment } from "#contract/story.ts";
import { Seen, type Through } from "./through.ts";

/**
 * What this browser remembers for one story: `seen` is null for somebody who would not say, or has not begun;
 * `visited` is when they were last here, in milliseconds since 1970, missing where that was never noted.
 */
export const Answer = z.object({
  seen: Seen.nullable(),
  visited: z.int().min(0).optional().catch(undefined),
});
export type Answer = z.infer<typeof Answer>;

type Numbered = readonly Pick<Installment, "id" | "number">[];

/** The first installment is the least a picture can show. */
export const LEAST = 1;

/** How many installments a reader has seen; `Infinity` for everything, and null for an id that is none of these. */
export function numberSeen(seen: Seen | null | undefined, installments: Numbered): number | null {
  if (seen === null || seen === undefined) return LEAST;
  if (seen === "all") return Infinity;
  return installments.find((installment) => installment.id === seen)?.number ?? null;
}

/** Whether the horizon that holds can be told without knowing the story's installments. */
export const isPlain = (answer: Answer | null, linked: Through): boolean =>
  answer?.seen === undefined || answer.seen === null || linked === undefined || linked === answer.seen;

/**
 * The horizon that holds: the reader's own, or a link's where that is lower. Somebody who has not
 * answered sees the first installment, whatever the link says; a link to nowhere counts for nothing.
 */
export function holding(answer: Answer | null, linked: Through, installments: Numbered): Through {
  const own = answer?.seen ?? undefined;
  if (own === undefined || linked === undefined || linked === own) return own;
  const ownNumber = numberSeen(own, installments) ?? LEAST;
  const linkedNumber = numberSeen(linked, installments) ?? Infinity;
  return linkedNumber < ownNumber ? linked : own;
}

/** The number of the last installment that is shown, for the rail and the title. */
export function numberShown(through: Through, installments: Numbered): number {
  const number = numberSeen(through, installments) ?? LEAST;
  return Math.min(number, Math.max(LEAST, installments.length));
}
