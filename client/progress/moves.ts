import type { Installment, StorySummary } from "#contract/story.ts";
import { numberSeen } from "../horizon/horizon.ts";
import type { Seen } from "../horizon/through.ts";
import { merged, type KeptLens } from "../lens/own-lenses.ts";
import type { Kept } from "./progress-file.ts";

/** What loading a file would do to one story: how far it was seen here and there, in installments. */
export type Move = {
  story: StorySummary;
  kept: Kept;
  way: "further" | "back" | "same";
  here: Reach;
  there: Reach;
  /** How many discs would be put where the file has them. */
  places: number;
  /** How many lenses of the file are not kept here yet. */
  lenses: number;
};

/** How far something was seen: nothing said, everything, or a number of installments. */
export type Reach = number | "all" | "none";

type Known = { story: StorySummary; installments: readonly Pick<Installment, "id" | "number">[] };

/** What loading what a file keeps of a story would do to it; null where the file speaks of no installment of it. */
export function moveOf(
  { story, installments }: Known,
  here: Seen | null,
  kept: Kept,
  own: readonly KeptLens[] = [],
): Move | null {
  const [mine, theirs] = [here, kept.answer.seen].map((seen) => rankOf(seen, installments));
  if (theirs === undefined || theirs === null) return null;
  const by = theirs - (mine ?? 0);
  return {
    story,
    kept,
    way: by > 0 ? "further" : by < 0 ? "back" : "same",
    here: reachOf(here, mine ?? 0),
    there: reachOf(kept.answer.seen, theirs),
    places: Object.keys(kept.places ?? {}).length,
    lenses: merged(own, kept.lenses ?? []).length - own.length,
  };
}

/** Who has said nothing has come less far than anybody; everything is as far as there is, whatever will follow. */
function rankOf(seen: Seen | null, installments: Known["installments"]): number | null {
  if (seen === null) return 0;
  const number = numberSeen(seen, installments);
  return number === Infinity ? installments.length + 1 : number;
}

const reachOf = (seen: Seen | null, rank: number): Reach =>
  seen === null ? "none" : seen === "all" ? "all" : rank;

/** Whether loading would change anything of a story. */
export const isMove = ({ way, places, lenses }: Move): boolean => way !== "same" || places + lenses > 0;
