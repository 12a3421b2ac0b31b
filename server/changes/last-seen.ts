import { z } from "zod";
import { CharacterId } from "#contract/words.ts";
import { perView } from "../story/per-view.ts";
import { storyQuery, type View } from "../story/view.ts";

const LastSeenRow = z.object({ character: CharacterId, number: z.int() });
const lastSeen = storyQuery("last-seen", LastSeenRow);

/** The number of the last installment before the horizon's own that each character was present in. */
export const lastSeenOf = perView(async (view: View): Promise<ReadonlyMap<CharacterId, number>> => {
  const rows = await lastSeen(view, {});
  return new Map(rows.map(({ character, number }) => [character, number]));
});
