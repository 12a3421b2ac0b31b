import { z } from "zod";
import type { CharacterRef } from "#contract/graph.ts";
import { CharacterId, CompanyId, Importance, Light, Text, type InstallmentId } from "#contract/words.ts";
import { perView } from "../story/per-view.ts";
import { storyQuery, type View } from "../story/view.ts";
import { monogramsOf } from "./monograms.ts";

const CastRow = z.object({
  id: CharacterId,
  name: Text,
  shortName: Text,
  occupation: Text.nullable(),
  importance: Importance,
  group: z.boolean(),
  light: Light,
  companies: z.array(CompanyId),
  revealed: z.int(),
});
type CastRow = z.infer<typeof CastRow>;

/** Narrows the cast to some companies or to one installment; null means any. */
export type CastFilter = { companies: CompanyId[] | null; installment: InstallmentId | null };

const cast = storyQuery<CastFilter, CastRow>("cast", CastRow);

/** A character as known at the horizon: by the name, in the light and with the monogram of that moment. */
export type CastMember = CastRow & { monogram: string };

export type Cast = ReadonlyMap<CharacterId, CastMember>;

/** Everybody known at the horizon, in the order in which they are met. */
export const castOf = perView(async (view: View): Promise<Cast> => {
  const rows = await cast(view, { companies: null, installment: null });
  const monograms = monogramsOf(new Map(rows.map(({ id, name }) => [id, name.en])));
  return new Map(rows.map((row) => [row.id, { ...row, monogram: monograms.get(row.id) ?? "?" }]));
});

/** The ids of those of the cast whom the filter leaves. */
export async function filteredCast(view: View, filter: CastFilter): Promise<CharacterId[]> {
  const rows = await cast(view, filter);
  return rows.map(({ id }) => id);
}

/** The character named in passing. Asking for one that is not known at the horizon is a bug, and throws. */
export function refOf(known: Cast, id: CharacterId): CharacterRef {
  const member = known.get(id);
  if (!member) throw new Error(`A query answered ${id}, who is not known at its horizon.`);
  const { name, shortName, monogram, light, importance } = member;
  return { id, name, shortName, monogram, light, importance };
}
