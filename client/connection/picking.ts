import type { GraphCharacter } from "#contract/graph.ts";
import type { Importance, Language, Text } from "#contract/words.ts";
import { folded, says } from "../finding/folded.ts";

const RANK: Record<Importance, number> = { lead: 0, main: 1, recurring: 2, guest: 3 };

/** Who may be meant by what is typed: names that begin with it first, then the more important ones. */
export function meant(
  characters: readonly GraphCharacter[],
  typed: string,
  language: Language,
): GraphCharacter[] {
  const tell = (text: Text) => text[language];
  const start = folded(typed.trim());
  const begins = (character: GraphCharacter): number =>
    folded(tell(character.name)).startsWith(start) ? 0 : 1;
  return characters
    .filter((character) => says([tell(character.name), tell(character.shortName)], typed.trim()))
    .toSorted(
      (one, other) =>
        begins(one) - begins(other) ||
        RANK[one.importance] - RANK[other.importance] ||
        tell(one.name).localeCompare(tell(other.name), language),
    );
}

/** Which choice a key moves to; null for a key that moves nowhere. Past either end it goes round. */
export function moved(active: number, key: string, count: number): number | null {
  if (count === 0) return null;
  if (key === "ArrowDown") return (active + 1) % count;
  if (key === "ArrowUp") return (Math.max(active, 0) - 1 + count) % count;
  return null;
}
