import { z } from "zod";
import type { CharacterRef } from "#contract/graph.ts";
import { installmentNumberOf, type Position } from "#contract/telling.ts";
import { CharacterId, TieId } from "#contract/words.ts";
import { castOf, type Cast } from "../characters/cast.ts";
import { seerOf } from "../ensemble/ensemble.ts";
import { identitiesOf } from "../identities/identities.ts";
import { firstOfEach } from "../identities/as-shown.ts";
import { presencesOf, seenBy, type Seen } from "../knowledge/knowledge.ts";
import type { PresenceRow } from "../knowledge/who-knows.ts";
import { perView } from "../story/per-view.ts";
import { storyQuery, type View } from "../story/view.ts";
import { allTies } from "../ties/all-ties.ts";
import type { TieRow } from "../ties/tie-rows.ts";

const appearances = storyQuery(
  "appearances",
  z.object({ character: CharacterId, number: z.int().describe("Of the installment.") }),
);
const tieEnds = storyQuery("tie-ends", z.object({ id: TieId, over: z.int() }));

/** A tie with when it was told, to the reader or to whoever's eyes are looked through, and when its end was; null: not. */
export type ToldTie = Pick<TieRow, "id" | "from" | "to" | "strength" | "sentiment"> & {
  told: Position;
  over: Position | null;
};

/**
 * All that insight is drawn from, of one view. `met` are those shown, in the order in which they are met, and when
 * that was; `presences` has each character once a scene, `appearances` the numbers of the installments of each.
 */
export type ToldEnsemble = {
  seer: CharacterRef | null;
  cast: Cast;
  met: ReadonlyMap<CharacterId, Position>;
  ties: readonly ToldTie[];
  presences: readonly PresenceRow[];
  appearances: ReadonlyMap<CharacterId, ReadonlySet<number>>;
};

/** The ensemble at the horizon with its moments, or what one character knows of it. */
export async function toldEnsemble(view: View, asSeenBy: CharacterId | undefined): Promise<ToldEnsemble> {
  const whole = await wholeEnsemble(view);
  if (asSeenBy === undefined) return whole;
  const [seer, seen] = await Promise.all([seerOf(view, { asSeenBy }), seenBy(view, asSeenBy)]);
  return asKnown(whole, seer, seen);
}

const wholeEnsemble = perView(async (view: View): Promise<ToldEnsemble> => {
  const [cast, ties, ends, scenes, appeared, { shownAs }] = await Promise.all([
    castOf(view),
    allTies(view),
    tieEnds(view, {}),
    presencesOf(view),
    appearances(view, {}),
    identitiesOf(view),
  ]);
  const over = new Map(ends.map((end) => [end.id, end.over]));
  const presences = onceAScene(scenes.map((row) => ({ ...row, character: shownAs(row.character) })));
  return {
    seer: null,
    cast,
    met: new Map([...cast.values()].map(({ id, revealed }) => [id, revealed])),
    ties: ties.map((tie) => toldTie(tie, tie.revealed, over.get(tie.id) ?? null)),
    presences,
    appearances: numbersOf([
      ...appeared.map(({ character, number }) => ({ character: shownAs(character), number })),
      ...installmentsIn(presences),
    ]),
  };
});

const toldTie = ({ id, from, to, strength, sentiment }: TieRow, told: Position, over: Position | null) => ({
  id,
  from,
  to,
  strength,
  sentiment,
  told,
  over: over && Math.max(over, told),
});

/** Those present come first: two who are one are there where either is. */
const onceAScene = (rows: readonly PresenceRow[]): PresenceRow[] =>
  firstOfEach(
    rows.toSorted((one, other) => Number(one.role === "mentioned") - Number(other.role === "mentioned")),
    ({ scene, character }) => `${scene} ${character}`,
  );

const installmentsIn = (presences: readonly PresenceRow[]) =>
  presences
    .filter(({ role }) => role === "present")
    .map(({ character, position }) => ({ character, number: installmentNumberOf(position) }));

function numbersOf(rows: readonly { character: CharacterId; number: number }[]) {
  const numbers = new Map<CharacterId, Set<number>>();
  for (const { character, number } of rows)
    numbers.set(character, (numbers.get(character) ?? new Set()).add(number));
  return numbers;
}

/** What one character knows of the whole: nobody is met, and nothing told, before it came to them. */
function asKnown(whole: ToldEnsemble, seer: CharacterRef | null, seen: Seen): ToldEnsemble {
  const ties = whole.ties.flatMap((tie) => {
    const since = seen.ties.get(tie.id);
    if (since === undefined) return [];
    const told = Math.max(since, tie.told);
    return [{ ...tie, told, over: tie.over && Math.max(tie.over, told) }];
  });
  const presences = whole.presences.flatMap((row) => {
    const since = seen.scenes.get(row.scene);
    return since === undefined ? [] : [{ ...row, position: Math.max(since, row.position) }];
  });
  return {
    ...whole,
    seer,
    met: metBy(whole, seen, [
      ...ties.flatMap(({ from, to, told }) => [from, to].map((id) => ({ id, at: told }))),
      ...presences.map(({ character, position }) => ({ id: character, at: position })),
    ]),
    ties,
    presences,
    appearances: numbersOf(installmentsIn(whole.presences.filter(({ scene }) => seen.scenes.has(scene)))),
  };
}

function metBy(
  { met }: ToldEnsemble,
  { characters }: Seen,
  known: readonly { id: CharacterId; at: Position }[],
): Map<CharacterId, Position> {
  const first = new Map<CharacterId, Position>();
  for (const { id, at } of known) first.set(id, Math.min(at, first.get(id) ?? at));
  return new Map(
    [...met]
      .filter(([id]) => characters.has(id))
      .map(([id, position]) => [id, Math.max(position, first.get(id) ?? position)]),
  );
}
