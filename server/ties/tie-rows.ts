import { z } from "zod";
import { GraphTie } from "#contract/graph.ts";
import { familyOf, type Kind } from "#contract/kinds.ts";
import { Text, type CharacterId } from "#contract/words.ts";
import { storyQuery } from "../story/view.ts";

/** A tie as the database answers it: the family follows from the kind. */
export const TieRow = GraphTie.omit({ family: true }).extend({ labelBack: Text });
export type TieRow = z.infer<typeof TieRow>;

/** Narrows the ties to some kinds or to those among some characters; null means any. */
export type TieFilter = { kinds: Kind[] | null; characters: CharacterId[] | null };

/** The ties of the ensemble at the horizon. */
export const ensembleTies = storyQuery<TieFilter, TieRow>("ensemble", TieRow);

export function toGraphTie({ labelBack: _, ...tie }: TieRow): GraphTie {
  return { ...tie, family: familyOf(tie.kind) };
}
