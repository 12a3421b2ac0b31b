import { z } from "zod";
import { FoundType, type Found } from "#contract/search.ts";
import { CharacterId, Text } from "#contract/words.ts";
import { castOf, memberOf, type Cast } from "../characters/cast.ts";
import { identitiesOf } from "../identities/identities.ts";
import type { WhoIsWho } from "../identities/who-is-who.ts";
import { storyQuery, type View } from "../story/view.ts";

const SearchRow = z.object({
  type: FoundType,
  id: z.string(),
  label: Text.nullable(),
  detail: Text.nullable(),
  names: z.array(z.string()),
});
type SearchRow = z.infer<typeof SearchRow>;

const search = storyQuery("search", SearchRow);

/** Something that can be found, with every name it goes by at the horizon. */
export type Findable = Omit<Found, "score"> & { names: string[] };

/** Everything that can be found at the horizon. What lies past it is not there to be found. */
export async function findables(view: View): Promise<Findable[]> {
  const [rows, cast, who] = await Promise.all([search(view, {}), castOf(view), identitiesOf(view)]);
  const things = rows.filter(({ type }) => type !== "character").map(thing);
  const characters = rows.filter(({ type }) => type === "character");
  return [...charactersIn(cast, who, characters), ...things];
}

/** Those shown, each by all that it and its other selves have been called. */
function charactersIn(cast: Cast, who: WhoIsWho, rows: SearchRow[]): Findable[] {
  const names = new Map<CharacterId, string[]>();
  for (const { id, names: called } of rows) {
    const shown = who.shownAs(CharacterId.parse(id));
    names.set(shown, [...(names.get(shown) ?? []), ...called]);
  }
  return [...names].map(([id, called]) => {
    const { name, occupation, light } = memberOf(cast, id);
    return { type: "character", id, label: name, detail: occupation, light, names: called };
  });
}

function thing({ type, id, label, detail, names }: SearchRow): Findable {
  return { type, id, label: label ?? { en: id, fr: id }, detail, light: null, names };
}
