import type { Side } from "#contract/connection.ts";
import type { CharacterId } from "#contract/words.ts";
import type { Told } from "../connections/sentence.ts";
import type { Web } from "../connections/web.ts";
import { worthOf } from "../connections/worth.ts";

/** The members of two companies; whoever belongs to both is in either. */
export type Camps = { from: ReadonlySet<CharacterId>; to: ReadonlySet<CharacterId> };

/** Somebody whose ties cross, the most telling of them first, and how much they tell in all. */
export type Crossing = { character: CharacterId; side: Side; told: Told[]; worth: number };

/**
 * Who connects two companies, whoever does so most first. A member of one counts by the ties to members of the
 * other, who belongs to both by all ties to members, and who belongs to neither by those to the side to which
 * they tell less: a go-between is as strong as the weaker of the two halves, and has nothing of those who belong to both.
 */
export function crossingsOf(web: Web, camps: Camps): Crossing[] {
  return [...web.keys()]
    .flatMap((id) => crossingOf(web, camps, id) ?? [])
    .toSorted((one, other) => other.worth - one.worth || (one.character < other.character ? -1 : 1));
}

function crossingOf(web: Web, camps: Camps, character: CharacterId): Crossing | null {
  const tied = [...(web.get(character) ?? [])].map(([to, tie]): Told => ({ from: character, to, tie }));
  const into = (camp: ReadonlySet<CharacterId>) => tied.filter(({ to }) => camp.has(to));
  const crossing = (side: Side, told: Told[], worth = worthOfAll(told)): Crossing | null =>
    told.length === 0 ? null : { character, side, told, worth };
  if (isOfBoth(camps, character))
    return crossing(
      "both",
      tied.filter(({ to }) => camps.from.has(to) || camps.to.has(to)),
    );
  if (camps.from.has(character)) return crossing("from", into(camps.to));
  if (camps.to.has(character)) return crossing("to", into(camps.from));
  const halves = [camps.from, camps.to].map((camp) => into(camp).filter(({ to }) => !isOfBoth(camps, to)));
  const worth = Math.min(...halves.map(worthOfAll));
  return worth === 0 ? null : crossing("neither", byTelling(halves.flat()), worth);
}

const byTelling = (told: readonly Told[]): Told[] =>
  told.toSorted((one, other) => worthOf(other.tie) - worthOf(one.tie));

const isOfBoth = ({ from, to }: Camps, id: CharacterId): boolean => from.has(id) && to.has(id);

const worthOfAll = (told: readonly Told[]): number => told.reduce((sum, { tie }) => sum + worthOf(tie), 0);

/** The most telling ties of a crossing, and of a go-between one to either side at least, as far as there is room. */
export function mostTelling({ side, told }: Crossing, { from, to }: Camps, most: number): Told[] {
  if (side !== "neither") return told.slice(0, most);
  const halves = [from, to].flatMap((camp) => told.find((one) => camp.has(one.to)) ?? []);
  return [...new Set([...halves, ...told])].slice(0, most);
}
