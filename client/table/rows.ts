import type { Ensemble, GraphCharacter, GraphTie } from "#contract/graph.ts";
import type { Text } from "#contract/words.ts";

/** A character as the table shows it: with the names of its companies and the number of its ties. */
export type CharacterRow = GraphCharacter & { companyNames: Text[]; ties: number };

/** A tie as the table shows it: with both characters. */
export type TieRow = Omit<GraphTie, "from" | "to"> & { from: GraphCharacter; to: GraphCharacter };

/** The rows of the characters' table; ties are counted as far as the filters leave them. */
export function characterRows({
  characters,
  ties,
  companies,
}: Pick<Ensemble, "characters" | "ties" | "companies">): CharacterRow[] {
  const names = new Map(companies.map(({ id, name }) => [id, name]));
  const counts = new Map<string, number>();
  for (const end of ties.flatMap(({ from, to }) => [from, to])) counts.set(end, (counts.get(end) ?? 0) + 1);
  return characters.map((character) => ({
    ...character,
    companyNames: character.companies.flatMap((id) => names.get(id) ?? []),
    ties: counts.get(character.id) ?? 0,
  }));
}

/** The rows of the ties' table. */
export function tieRows({ characters, ties }: Pick<Ensemble, "characters" | "ties">): TieRow[] {
  const byId = new Map(characters.map((character) => [character.id, character]));
  return ties.flatMap((tie) => {
    const from = byId.get(tie.from);
    const to = byId.get(tie.to);
    return from && to ? [{ ...tie, from, to }] : [];
  });
}
