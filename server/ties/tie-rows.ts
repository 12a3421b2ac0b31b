import { z } from "zod";
import { GraphTie } from "#contract/graph.ts";
import { familyOf, type Kind } from "#contract/kinds.ts";
import { Text, type CharacterId } from "#contract/words.ts";
import { betweenShown } from "../identities/as-shown.ts";
import { identitiesOf } from "../identities/identities.ts";
import { storyQuery, type View } from "../story/view.ts";

/** A tie as the database answers it: the family follows from the kind. */
export const TieRow = GraphTie.omit({ family: true }).extend({ labelBack: Text });
export type TieRow = z.infer<typeof TieRow>;

/** Narrows the ties to some kinds or to those among some characters; null means any. */
export type TieFilter = { kinds: Kind[] | null; characters: CharacterId[] | null };

/** The ties of the story between whomever they are told of, those who are shown as another too. */
export const ensemble = storyQuery<TieFilter, TieRow>("ensemble", TieRow);

/** The ties of the ensemble at the horizon, between those who are shown. */
export async function ensembleTies(view: View, { kinds, characters }: TieFilter): Promise<TieRow[]> {
  const who = await identitiesOf(view);
  const selves = characters && characters.flatMap(who.selvesOf);
  return betweenShown(who, await ensemble(view, { kinds, characters: selves }));
}

export function toGraphTie({ labelBack: _, ...tie }: TieRow): GraphTie {
  return { ...tie, family: familyOf(tie.kind) };
}
