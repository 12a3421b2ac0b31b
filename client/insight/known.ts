import type { CharacterRef } from "#contract/graph.ts";
import type { CharacterId } from "#contract/words.ts";

/** Those an answer speaks of, by id. */
export type Known = ReadonlyMap<CharacterId, CharacterRef>;

export const knownOf = (characters: readonly CharacterRef[]): Known =>
  new Map(characters.map((character) => [character.id, character]));

/** The characters with these ids, in this order. */
export const allOf = (known: Known, ids: readonly CharacterId[]): CharacterRef[] =>
  ids.flatMap((id) => known.get(id) ?? []);
