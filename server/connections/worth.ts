import { familyOf, type Family } from "#contract/kinds.ts";
import type { TieRow } from "../ties/tie-rows.ts";

/** What a step costs at the least: more than half of what any may cost, so that a tie is before any two. */
const STEP = 100;

/** What each degree of strength that a tie lacks costs. */
const WEAKNESS = 20;

/** How little a family says of two people: kin and lovers most, who merely was in a room with whom least. */
const VAGUENESS: Record<Family, number> = {
  kinship: 0,
  love: 0,
  friendship: 6,
  conflict: 6,
  power: 12,
  art: 12,
  work: 18,
  presence: 30,
};

/** What each degree of feeling that a tie lacks costs. */
const COOLNESS = 7;

/** What a tie costs for being over. */
const PAST = 10;

/**
 * What a step over a tie costs in a chain, in whole numbers from 100 (a strong, standing tie of kin or lovers, deeply
 * felt) to 194. No tie costs as much as two: who is tied directly is joined by that first, while of two chains a
 * longer one of telling ties may come before a shorter one of slight ones.
 */
export function costOf({ strength, kind, sentiment, ended }: TieRow): number {
  return (
    STEP +
    WEAKNESS * (3 - strength) +
    VAGUENESS[familyOf(kind)] +
    COOLNESS * (2 - Math.abs(sentiment)) +
    (ended === null ? 0 : PAST)
  );
}

/** How much a tie tells, the other way round: from 6 to 100. */
export const worthOf = (tie: TieRow): number => 2 * STEP - costOf(tie);
