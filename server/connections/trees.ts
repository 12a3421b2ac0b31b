import type { CharacterId } from "#contract/words.ts";
import type { Joined } from "./chains.ts";
import {
  betweenOf,
  comparable,
  DETOUR,
  isMuchTheSame,
  unavoidableOf,
  type Joining,
  type Way,
} from "./difference.ts";
import { distancesFrom, wayTo, type Reached } from "./distances.ts";
import type { TieRow } from "../ties/tie-rows.ts";
import type { Web } from "./web.ts";
import { costOf } from "./worth.ts";

/** How often another tree is looked for. */
const ROUNDS = 12;

/** What a character or a tie costs more for each tree that has run over it: enough to go around it soon. */
const WORN = 60;

/**
 * Up to `most` trees that join three characters, the cheapest first, each a chain from every one of them to the character
 * in whom they meet.
 *
 * The cheapest one joins them at the character to whom the three are nearest together: the smallest Steiner tree, for
 * with three ends it is three shortest paths that meet (Dreyfus and Wagner, "The Steiner problem in graphs", 1971).
 * The others are found by wearing out what has been run over and asking again (the penalty method: Chen, Bell and
 * Bogenberger, 2007), and kept where they differ from those before.
 */
export function treesBetween(web: Web, ends: readonly CharacterId[], most: number): Joined {
  const worn = new Map<string, number>();
  const [first] = [cheapestTree(web, ends, worn)];
  if (!first) return { joinings: [], unavoidable: new Set() };
  const unavoidable = unavoidableOf(web, first, ends);
  const found = [first];
  wear(first);
  for (let round = 1; round < ROUNDS && found.length < most; round += 1) {
    const next = cheapestTree(web, ends, worn);
    if (!next) break;
    wear(next);
    if (next.cost <= first.cost + DETOUR && differs(next)) found.push(next);
  }
  return { joinings: found.toSorted((one, other) => one.cost - other.cost), unavoidable };

  function wear(joining: Joining): void {
    const between = betweenOf(joining, ends).filter((id) => !unavoidable.has(id));
    const ties = tiesOf(web, joining.ways).map(({ id }) => id);
    for (const key of [...between, ...ties]) worn.set(key, (worn.get(key) ?? 0) + WORN);
  }

  function differs(next: Joining): boolean {
    const between = comparable(next, ends, unavoidable);
    return !found.some((before) => isMuchTheSame(between, comparable(before, ends, unavoidable)));
  }
}

function cheapestTree(
  web: Web,
  ends: readonly CharacterId[],
  worn: ReadonlyMap<string, number>,
): Joining | null {
  const wearOf = (key: string) => worn.get(key) ?? 0;
  const trips = ends.map((end) =>
    distancesFrom(web, end, (to, tie) => costOf(tie) + wearOf(to) + wearOf(tie.id)),
  );
  const meeting = meetingOf(trips, wearOf);
  if (meeting === null) return null;
  const ways = trips.map((reached) => wayTo(reached, meeting)).filter((way) => way.length > 1);
  return { meeting, ways, cost: sum(tiesOf(web, ways).map(costOf)) };
}

/** To whom the three are nearest together. All three pay for what the character there is worn: it is paid once. */
function meetingOf(
  trips: readonly ReadonlyMap<CharacterId, Reached>[],
  wearOf: (key: string) => number,
): CharacterId | null {
  let best: { id: CharacterId; cost: number } | null = null;
  for (const id of trips[0]?.keys() ?? []) {
    const cost =
      trips.reduce((sum, reached) => sum + (reached.get(id)?.cost ?? Infinity), 0) - 2 * wearOf(id);
    if (cost < (best?.cost ?? Infinity)) best = { id, cost };
  }
  return best?.id ?? null;
}

/** The ties that a tree's chains run over; between each two the web has but one. */
const tiesOf = (web: Web, ways: readonly Way[]): TieRow[] =>
  ways.flatMap((way) => way.slice(1).flatMap((id, at) => web.get(way[at] ?? id)?.get(id) ?? []));

const sum = (costs: readonly number[]): number => costs.reduce((all, cost) => all + cost, 0);
