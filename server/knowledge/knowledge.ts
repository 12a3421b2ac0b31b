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

/** What each tie told by the horizon says of who knows of it. */
export const toldOfKnowing = perView((view: View) => knowledge(view, {}));

const presencesOf = perView((view: View) => presences(view, {}));

/** Who in the story knows of each tie told by the horizon, those who have known longest first, as they are shown. */
export const knowledgeOf = perView(async (view: View): Promise<ReadonlyMap<TieId, Knowing[]>> => {
  const [rows, scenes, heard, cast, { shownAs }] = await Promise.all([
    toldOfKnowing(view),
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

/** What one character has come to know of by the horizon: of whom, and of which ties. */
export type Seen = { characters: ReadonlySet<CharacterId>; ties: ReadonlySet<TieId> };

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
  const knowsOf = ({ id }: TieRow) => known.get(id)?.some(({ character }) => character === seer) ?? false;
  const own = ties.filter(knowsOf);
  return {
    characters: new Set([
      seer,
      ...own.flatMap(({ from, to }) => [from, to]),
      ...metIn(scenes.map(asShown), new Set(scenesKnown)),
    ]),
    ties: new Set(own.map(({ id }) => id)),
  };
}

/** The scenes that somebody witnesses. */
const scenesOf = (scenes: readonly PresenceRow[], seer: CharacterId): SceneId[] =>
  scenes.filter(({ character, role }) => character === seer && role === "present").map(({ scene }) => scene);

/** All who come up in these scenes. */
const metIn = (scenes: readonly PresenceRow[], known: ReadonlySet<SceneId>): CharacterId[] =>
  scenes.filter(({ scene }) => known.has(scene)).map(({ character }) => character);

/** The ties at the horizon: all of them, or those that one character knows of. */
export async function tiesSeen(view: View, asSeenBy: CharacterId | undefined): Promise<TieRow[]> {
  const ties = await allTies(view);
  if (asSeenBy === undefined) return ties;
  const seen = await seenBy(view, asSeenBy);
  return ties.filter(({ id }) => seen.ties.has(id));
}
