import { z } from "zod";
import { CharacterCard } from "#contract/character.ts";
import { Connections } from "#contract/connection.ts";
import { Ensemble } from "#contract/graph.ts";
import { Found } from "#contract/search.ts";
import { costOf } from "../../server/connections/worth.ts";
import { wordsOf } from "../../server/search/folding.ts";
import { TieRow } from "../../server/ties/tie-rows.ts";
import type { Rows } from "./raw.ts";
import { leastCostBetween } from "./least-cost-between.ts";

const Identified = z.array(z.object({ id: z.string() }));
const Companies = z.array(z.object({ id: z.string(), members: z.array(z.string()) }));
const Facts = z.array(z.object({ facts: z.array(z.object({ aspect: z.string() })) }));
const Named = z.array(z.object({ id: z.string(), names: z.array(z.string()) }));
const Ties = z.array(TieRow);

/** Does an ensemble hold just the characters, ties and companies of the rows? */
export function isEnsembleRight(answer: unknown, rows: Rows): boolean {
  const { characters, ties, companies } = Ensemble.parse(answer);
  const met = Companies.parse(rows["companies"]).filter(({ members }) => members.length > 0);
  return (
    isSame(idsOf(characters), idsOf(Identified.parse(rows["cast"]))) &&
    isSame(idsOf(ties), idsOf(Identified.parse(rows["ensemble"]))) &&
    isSame(idsOf(companies), idsOf(met))
  );
}

/** Does a card tell all the ties, scenes, memberships, castings and developments of the rows? */
export function isCardRight(answer: unknown, rows: Rows): boolean {
  const card = CharacterCard.parse(answer);
  const [found] = Facts.parse(rows["character"]);
  const ties = card.tiesByFamily.flatMap((family) => family.ties);
  const hasOccupation = found?.facts.some(({ aspect }) => aspect === "occupation");
  return (
    isSame(idsOf(ties), idsOf(Identified.parse(rows["character-ties"]))) &&
    isSame(idsOf(card.scenes), idsOf(Identified.parse(rows["character-scenes"]))) &&
    card.memberships.length === rows["character-memberships"]?.length &&
    card.castings.length === rows["character-castings"]?.length &&
    card.developments.length === rows["character-developments"]?.length &&
    (card.occupation !== null) === hasOccupation
  );
}

/** Does the search find nothing but rows, and all of them that have a word which begins with the text? */
export function isSearchRight(answer: unknown, rows: Rows, text: string, most: number): boolean {
  const found = new Set(idsOf(z.array(Found).parse(answer)));
  const all = Named.parse(rows["search"]);
  const [word = ""] = wordsOf(text);
  const called = all.filter(({ names }) => names.flatMap(wordsOf).some((name) => name.startsWith(word)));
  const known = new Set(idsOf(all));
  return (
    [...found].every((id) => known.has(id)) &&
    called.slice(0, most).length > 0 &&
    (called.length > most || called.every(({ id }) => found.has(id)))
  );
}

/** Do the chains run over ties of the rows, from end to end, the first at the least cost there is? */
export function isConnectionRight(answer: unknown, rows: Rows): boolean {
  const { from, to, connections } = Connections.parse(answer);
  const ties = Ties.parse(rows["ensemble"]);
  const byId = new Map<string, TieRow>(ties.map((tie) => [tie.id, tie]));
  const joins = (id: string, one: string | undefined, other: string | undefined) => {
    const tie = byId.get(id);
    return (tie?.from === one && tie?.to === other) || (tie?.from === other && tie?.to === one);
  };
  const hold = connections.every(
    ({ chains: [chain, ...others], cost }) =>
      chain !== undefined &&
      others.length === 0 &&
      chain.characters[0] === from &&
      chain.characters.at(-1) === to &&
      chain.ties.every((id, at) => joins(id, chain.characters[at], chain.characters[at + 1])) &&
      chain.ties.reduce((sum, id) => sum + costIn(byId.get(id)), 0) === cost,
  );
  return hold && (connections[0]?.cost ?? null) === leastCostBetween(ties, from, to, costIn);
}

const costIn = (tie: TieRow | undefined): number => (tie ? costOf(tie) : Infinity);

const idsOf = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.toSorted().join() === other.toSorted().join();
