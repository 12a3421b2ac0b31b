import type { Position } from "#contract/telling.ts";
import type { CharacterId, SceneId, TieId } from "#contract/words.ts";
import { castOf } from "../characters/cast.ts";
import { notFound } from "../http/failures.ts";
import { identitiesOf } from "../identities/identities.ts";
import { perView } from "../story/per-view.ts";
import { storyQuery, type View } from "../story/view.ts";
import { allTies } from "../ties/all-ties.ts";
import type { TieRow } from "../ties/tie-rows.ts";
import { hearersOf, type HearerRow } from "./hearers.ts";
import { earliest, KnowledgeRow, PresenceRow, whoKnows, type Knowing } from "./who-knows.ts";

type Nothing = Record<never, never>;
const knowledge = storyQuery<Nothing, KnowledgeRow>("knowledge", KnowledgeRow);
const presences = storyQuery<Nothing, PresenceRow>("presences", PresenceRow);

/** Who is in each scene shown by the horizon, or spoken of in it, as they are told of. */
export const presencesOf = perView((view: View) => presences(view, {}));
const knowledgeRows = perView((view: View) => knowledge(view, {}));

/** The scenes that show each tie told by the horizon; those past it are among them, and must be left out. */
export const scenesOfTies = perView(
  async (view: View): Promise<ReadonlyMap<TieId, SceneId[]>> =>
    new Map((await knowledgeRows(view)).map(({ id, scenes }) => [id, scenes])),
);

/** Who in the story knows of each tie told by the horizon, those who have known longest first, as they are shown. */
export const knowledgeOf = perView(async (view: View): Promise<ReadonlyMap<TieId, Knowing[]>> => {
  const [rows, scenes, heard, cast, { shownAs }] = await Promise.all([
    knowledgeRows(view),
    presencesOf(view),
    hearersOf(view),
    castOf(view),
    identitiesOf(view),
  ]);
  const shown = (knowing: Knowing[]) =>
    earliest(knowing.map(({ character, since }) => ({ character: shownAs(character), since }))).filter(
      ({ character }) => cast.has(character),
    );
  const witnesses = witnessesOf(scenes, heard);
  return new Map(rows.map((row) => [row.id, shown(whoKnows(row, witnesses))]));
});

/** Whoever hears of a scene comes to know what it shows, as if they had been there, but from then on. */
const witnessesOf = (scenes: readonly PresenceRow[], heard: readonly HearerRow[]): PresenceRow[] => [
  ...scenes,
  ...heard.map(({ scene, character, since }): PresenceRow => ({
    scene,
    character,
    position: since,
    role: "present",
  })),
];

/** What one character has come to know of by the horizon: of whom, and of which scenes and ties, since when. */
export type Seen = {
  characters: ReadonlySet<CharacterId>;
  scenes: ReadonlyMap<SceneId, Position>;
  ties: ReadonlyMap<TieId, Position>;
};

/**
 * The story's web as one of its characters knows it: the ties they know of and those these join, and everybody who
 * was with them, or was spoken of to them, in a scene or in what they heard of one. Throws not_found for nobody known at
 * the horizon.
 */
export async function seenBy(view: View, asked: CharacterId): Promise<Seen> {
  const [known, scenes, heard, ties, cast, { shownAs }] = await Promise.all([
    knowledgeOf(view),
    presencesOf(view),
    hearersOf(view),
    allTies(view),
    castOf(view),
    identitiesOf(view),
  ]);
  const seer = shownAs(asked);
  const asShown = (row: PresenceRow) => ({ ...row, character: shownAs(row.character) });
  const scenesKnown = scenesOf(witnessesOf(scenes, heard).map(asShown), seer);
  if (!cast.has(seer)) throw notFound("character", asked);
  const own = ties.flatMap((tie) => {
    const knowing = known.get(tie.id)?.find(({ character }) => character === seer);
    return knowing ? [{ ...tie, since: knowing.since }] : [];
  });
  return {
    characters: new Set([
      seer,
      ...own.flatMap(({ from, to }) => [from, to]),
      ...metIn(scenes.map(asShown), scenesKnown),
    ]),
    scenes: scenesKnown,
    ties: new Map(own.map(({ id, since }) => [id, since])),
  };
}

/** The scenes that somebody witnesses, and since when they know of each. */
function scenesOf(scenes: readonly PresenceRow[], seer: CharacterId): Map<SceneId, Position> {
  const own = scenes.filter(({ character, role }) => character === seer && role === "present");
  const since = new Map<SceneId, Position>();
  for (const { scene, position } of own) since.set(scene, Math.min(position, since.get(scene) ?? position));
  return since;
}

/** All who come up in these scenes. */
const metIn = (scenes: readonly PresenceRow[], known: Seen["scenes"]): CharacterId[] =>
  scenes.filter(({ scene }) => known.has(scene)).map(({ character }) => character);

/** The ties at the horizon: all of them, or those that one character knows of. */
export async function tiesSeen(view: View, asSeenBy: CharacterId | undefined): Promise<TieRow[]> {
  const ties = await allTies(view);
  if (asSeenBy === undefined) return ties;
  const seen = await seenBy(view, asSeenBy);
  return ties.filter(({ id }) => seen.ties.has(id));
}
