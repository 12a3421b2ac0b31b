import type { CharacterRef } from "#contract/graph.ts";
import type { CharacterId, CompanyId, InstallmentId } from "#contract/words.ts";
import { eachShown } from "../identities/as-shown.ts";
import { identitiesOf } from "../identities/identities.ts";
import type { WhoIsWho } from "../identities/who-is-who.ts";
import { perView } from "../story/per-view.ts";
import { storyQuery, type View } from "../story/view.ts";
import { CastRow } from "./cast-row.ts";
import { monogramsOf } from "./monograms.ts";
import { shownCast } from "./shown-cast.ts";

/** Narrows the cast to some companies or to one installment; null means any. */
export type CastFilter = { companies: CompanyId[] | null; installment: InstallmentId | null };

const cast = storyQuery<CastFilter, CastRow>("cast", CastRow);

/** A character as known at the horizon: by the name, in the light and with the monogram of that moment. */
export type CastMember = CastRow & { monogram: string };

export type Cast = ReadonlyMap<CharacterId, CastMember>;

/** Everybody told of by the horizon, those shown as another too. */
export const everybody = perView((view: View) => cast(view, { companies: null, installment: null }));

/** Everybody shown at the horizon, in the order in which they are met. */
export const castOf = perView(async (view: View): Promise<Cast> => {
  const [rows, who] = await Promise.all([everybody(view), identitiesOf(view)]);
  const monograms = monogramsOf(new Map(inOrderOfShowing(rows, who).map(({ id, name }) => [id, name.en])));
  const shown = shownCast(rows, who).map((row) => ({ ...row, monogram: monograms.get(row.id) ?? "?" }));
  return new Map(shown.map((member) => [member.id, member]));
});

/**
 * Who turned out to be another keeps the monogram it had, so that nobody else's changes; who has never been shown
 * as itself takes none.
 */
function inOrderOfShowing(rows: readonly CastRow[], who: WhoIsWho): CastRow[] {
  return rows
    .flatMap((row) => {
      const from = who.ownFrom(row.id, row.revealed);
      return from === null ? [] : [{ row, from }];
    })
    .toSorted((one, other) => one.from - other.from)
    .map(({ row }) => row);
}

/** The ids of those shown whom the filter leaves. */
export async function filteredCast(view: View, filter: CastFilter): Promise<CharacterId[]> {
  const [rows, who] = await Promise.all([cast(view, filter), identitiesOf(view)]);
  return eachShown(
    who,
    rows.map(({ id }) => id),
  );
}

/** The character of the cast. Asking for one that is not shown at the horizon is a bug, and throws. */
export function memberOf(known: Cast, id: CharacterId): CastMember {
  const member = known.get(id);
  if (!member) throw new Error(`A query answered ${id}, who is not known at its horizon.`);
  return member;
}

/** The character named in passing. Asking for one that is not shown at the horizon is a bug, and throws. */
export function refOf(known: Cast, id: CharacterId): CharacterRef {
  const { name, shortName, monogram, light, importance } = memberOf(known, id);
  return { id, name, shortName, monogram, light, importance };
}
