import type { CardTie, CharacterCard } from "#contract/character.ts";
import { Family, familyOf } from "#contract/kinds.ts";
import { installmentNumberOf, type Position } from "#contract/telling.ts";
import type { CharacterId } from "#contract/words.ts";
import { notFound } from "../http/failures.ts";
import { firstOfEach } from "../identities/as-shown.ts";
import { identitiesOf } from "../identities/identities.ts";
import type { WhoIsWho } from "../identities/who-is-who.ts";
import { sourceRefs } from "../story/sources.ts";
import type { View } from "../story/view.ts";
import { castOf, refOf, type Cast } from "./cast.ts";
import * as queries from "./character-queries.ts";
import { factsOfAll, newest, otherNames } from "./facts-of-all.ts";

/**
 * Puts a character's card together from what is revealed by the horizon, and only from that. Asked for one who has
 * turned out to be another, it is the card of that one.
 */
export async function cardOf(view: View, asked: CharacterId): Promise<CharacterCard> {
  const who = await identitiesOf(view);
  const id = who.shownAs(asked);
  const by = { selves: who.selvesOf(id) };
  const [rows, memberships, castings, ties, scenes, appearances, developments, cast] = await Promise.all([
    queries.character(view, by),
    queries.characterMemberships(view, by),
    queries.characterCastings(view, by),
    queries.characterTies(view, by),
    queries.characterScenes(view, by),
    queries.characterAppearances(view, by),
    queries.characterDevelopments(view, by),
    castOf(view),
  ]);
  const member = cast.get(id);
  if (!member) throw notFound("character", asked);
  const facts = factsOfAll(rows, who);
  const told = [facts, memberships, castings, ties, developments].flat();
  const seen = scenesOnce(scenes);
  return {
    ...refOf(cast, id),
    group: member.group,
    aliases: otherNames(facts, member),
    occupation: member.occupation,
    home: newest(facts, "home"),
    nationality: newest(facts, "nationality"),
    summary: newest(facts, "summary"),
    fate: newest(facts, "fate"),
    castings: firstOfEach(castings, ({ person, double }) => `${person.id} ${double}`),
    memberships,
    tiesByFamily: byFamily(ties, cast, who),
    scenes: seen,
    presence: presence(view.horizon.number, seen, new Set(appearances.map(({ number }) => number))),
    developments,
    sources: await sourceRefs(
      view,
      told.flatMap((fact) => fact.sources),
    ),
  };
}

type CharacterScene = CharacterCard["scenes"][number];

/** A scene once, also where it shows the character under two names: to be there says more than to be spoken of. */
function scenesOnce(scenes: CharacterScene[]): CharacterScene[] {
  const there = new Set(scenes.filter(({ role }) => role === "present").map(({ id }) => id));
  return firstOfEach(scenes, ({ id }) => id).map((scene) =>
    there.has(scene.id) ? { ...scene, role: "present" } : scene,
  );
}

function byFamily(
  ties: queries.CharacterTieRow[],
  cast: Cast,
  { shownAs }: WhoIsWho,
): CharacterCard["tiesByFamily"] {
  const told = ties.map(({ sources: _, ...tie }): CardTie => ({
    ...tie,
    other: refOf(cast, shownAs(tie.other)),
  }));
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
