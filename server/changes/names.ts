import { z } from "zod";
import type { Position } from "#contract/telling.ts";
import { CharacterId, Text } from "#contract/words.ts";
import { perView } from "../story/per-view.ts";
import { storyQuery, type View } from "../story/view.ts";

const NameRow = z.object({ character: CharacterId, name: Text, revealed: z.int() });
const names = storyQuery("names", NameRow);

/** What a character was called, for short, when the telling had come to a position. */
export type NameAt = (character: CharacterId, position: Position) => Text;

/** The names of a view, moment by moment. */
export const namesOf = perView(async (view: View): Promise<NameAt> => {
  const byCharacter = new Map<CharacterId, z.infer<typeof NameRow>[]>();
  for (const row of await names(view, {})) {
    byCharacter.set(row.character, [...(byCharacter.get(row.character) ?? []), row]);
  }
  return (character, position) => {
    const called = byCharacter.get(character) ?? [];
    const name = called.findLast(({ revealed }) => revealed <= position) ?? called[0];
    if (!name) throw new Error(`${character} has no name at its horizon.`);
    return name.name;
  };
});
