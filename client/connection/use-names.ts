import type { CharacterRef } from "#contract/graph.ts";
import type { CharacterId } from "#contract/words.ts";
import { useTell } from "../language/language-context.ts";

/** What characters are called for short, by their ids. */
export function useNames(characters: readonly CharacterRef[]): (id: CharacterId) => string {
  const tell = useTell();
  return (id) => {
    const found = characters.find((one) => one.id === id);
    return found ? tell(found.shortName) : "…";
  };
}
