import { z } from "zod";
import { CharacterId } from "#contract/words.ts";
import { identitiesOf } from "../identities/identities.ts";
import { perView } from "../story/per-view.ts";
import { storyQuery, type View } from "../story/view.ts";

const LastSeenRow = z.object({ character: CharacterId, number: z.int() });
const lastSeen = storyQuery("last-seen", LastSeenRow);

/** The number of the last installment before the horizon's own that each character was present in. */
export const lastSeenOf = perView(async (view: View): Promise<ReadonlyMap<CharacterId, number>> => {
  const [rows, { shownAs }] = await Promise.all([lastSeen(view, {}), identitiesOf(view)]);
  const seen = new Map<CharacterId, number>();
  for (const { character, number } of rows)
    seen.set(shownAs(character), Math.max(number, seen.get(shownAs(character)) ?? 0));
  return seen;
});
