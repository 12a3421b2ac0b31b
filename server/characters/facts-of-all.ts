import type { Text } from "#contract/words.ts";
import type { WhoIsWho } from "../identities/who-is-who.ts";
import type { CastMember } from "./cast.ts";
import type { Fact, FactsRow } from "./character-queries.ts";
import { rankOf } from "./shown-cast.ts";

/** The facts of all selves of a character, those that count as newest last. */
export function factsOfAll(rows: readonly FactsRow[], who: WhoIsWho): Fact[] {
  return rows
    .flatMap(({ id, facts }) =>
      facts.map((fact) => ({ fact, rank: rankOf(who, { of: id, revealed: fact.revealed }) })),
    )
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ fact }) => fact);
}

/** What a fact of this kind says by now: the one revealed last. */
export function newest(facts: readonly Fact[], aspect: Fact["aspect"]): Text | null {
  return facts.findLast((fact) => fact.aspect === aspect)?.text ?? null;
}

/**
 * What else the character has been called: aliases, names since replaced, and those of its other selves.
 * Misspellings only help the search.
 */
export function otherNames(
  facts: readonly Fact[],
  { name, shortName }: Pick<CastMember, "name" | "shortName">,
): Text[] {
  const others = facts
    .filter(({ aspect }) => aspect === "alias" || aspect === "name")
    .map(({ text }) => text)
    .filter(({ en }) => en !== name.en && en !== shortName.en);
  return [...new Map(others.map((text) => [text.en, text])).values()];
}
