import { z } from "zod";
import { FoundType, type Found } from "#contract/search.ts";
import { CharacterId, Text } from "#contract/words.ts";
import { castOf, type Cast } from "../characters/cast.ts";
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
  const [rows, cast] = await Promise.all([search(view, {}), castOf(view)]);
  return rows.map((row) => (row.type === "character" ? character(cast, row) : thing(row)));
}

function character(cast: Cast, { id, names }: SearchRow): Findable {
  const member = cast.get(CharacterId.parse(id));
  if (!member) throw new Error(`The search answered ${id}, who is not known at its horizon.`);
  return { type: "character", id, label: member.name, detail: member.occupation, light: member.light, names };
}

function thing({ type, id, label, detail, names }: SearchRow): Findable {
  return { type, id, label: label ?? { en: id, fr: id }, detail, light: null, names };
}
