import type { CardTie, CharacterCard } from "#contract/character.ts";
import { Family, familyOf } from "#contract/kinds.ts";
import { installmentNumberOf, type Position } from "#contract/telling.ts";
import type { CharacterId, Text } from "#contract/words.ts";
import { notFound } from "../http/failures.ts";
import { sourceRefs } from "../story/sources.ts";
import type { View } from "../story/view.ts";
import { castOf, refOf, type Cast } from "./cast.ts";
import * as queries from "./character-queries.ts";

/** Puts a character's card together from what is revealed by the horizon, and only from that. */
export async function cardOf(view: View, id: CharacterId): Promise<CharacterCard> {
  const by = { character: id };
  const [[found], memberships, castings, ties, scenes, appearances, developments, cast] = await Promise.all([
    queries.character(view, by),
    queries.characterMemberships(view, by),
    queries.characterCastings(view, by),
    queries.characterTies(view, by),
    queries.characterScenes(view, by),
    queries.characterAppearances(view, by),
    queries.characterDevelopments(view, by),
    castOf(view),
  ]);
  if (!found) throw notFound("character", id);
  const told = [found.facts, memberships, castings, ties, developments].flat();
  return {
    ...refOf(cast, id),
    group: found.group,
    aliases: otherNames(found.facts),
    occupation: newest(found.facts, "occupation"),
    home: newest(found.facts, "home"),
    nationality: newest(found.facts, "nationality"),
    summary: newest(found.facts, "summary"),
    fate: newest(found.facts, "fate"),
    castings,
    memberships,
    tiesByFamily: byFamily(ties, cast),
    scenes,
    presence: presence(view.horizon.number, scenes, new Set(appearances.map(({ number }) => number))),
    developments,
    sources: await sourceRefs(
      view,
      told.flatMap((fact) => fact.sources),
    ),
  };
}

/** What a fact of this kind says by now: the one revealed last. */
function newest(facts: queries.Fact[], aspect: queries.Fact["aspect"]): Text | null {
  return facts.findLast((fact) => fact.aspect === aspect)?.text ?? null;
}

/** What else the character has been called: aliases, and names since replaced. Misspellings only help the search. */
function otherNames(facts: queries.Fact[]): Text[] {
  const called = [newest(facts, "name"), newest(facts, "shortName")].map((text) => text?.en);
  const others = facts
    .filter(({ aspect }) => aspect === "alias" || aspect === "name")
    .map(({ text }) => text);
  const byText = new Map(others.filter(({ en }) => !called.includes(en)).map((text) => [text.en, text]));
  return [...byText.values()];
}

function byFamily(ties: queries.CharacterTieRow[], cast: Cast): CharacterCard["tiesByFamily"] {
  const told = ties.map(({ sources: _, ...tie }): CardTie => ({ ...tie, other: refOf(cast, tie.other) }));
  return Family.options
    .map((family) => ({ family, ties: told.filter(({ kind }) => familyOf(kind) === family) }))
    .filter(({ ties: ofFamily }) => ofFamily.length > 0);
}

function presence(number: number, scenes: { position: Position }[], appears: ReadonlySet<number>) {
  return Array.from({ length: number }, (_, index) => ({
    number: index + 1,
    scenes: scenes.filter(({ position }) => installmentNumberOf(position) === index + 1).length,
    appears: appears.has(index + 1),
  }));
}
