import type { TrendLine, TrendPoint } from "#contract/trend.ts";
import type { Position } from "#contract/telling.ts";
import type { CharacterId } from "#contract/words.ts";
import { balanceOf } from "./balance.ts";
import { breathe } from "./breathe.ts";
import { centralityOf, type Measures } from "./centrality.ts";
import { communitiesOf } from "./communities.ts";
import { graphOf } from "./graph.ts";
import { feelingAt, pairsBy } from "./pairs.ts";
import type { ToldEnsemble } from "./told-ensemble.ts";

/** How many lead in each measure whose lines are told. */
const LEADING = 10;

/** What a trend is reckoned from. */
export type Facts = Pick<ToldEnsemble, "met" | "ties" | "presences">;

export type Trended = { points: TrendPoint[]; lines: TrendLine[] };

type Moment = TrendPoint & { measures: Map<string, Measures>; scenes: Map<CharacterId, number> };

/**
 * The measures of the cast as it had been told of by each moment, and the lines of those who lead in any of them at the
 * last. Those who have turned out to be one are counted as one from the beginning.
 */
export async function trendOf(told: Facts, moments: readonly Position[]): Promise<Trended> {
  const reckoned: Moment[] = [];
  for (const at of moments) {
    reckoned.push(await reckon(told, at));
    await breathe();
  }
  return {
    points: reckoned.map(({ measures: _, scenes: __, ...point }) => point),
    lines: leadersOf([...told.met.keys()], reckoned.at(-1)).map((id) => lineOf(id, reckoned)),
  };
}

async function reckon({ met, ties, presences }: Facts, at: Position): Promise<Moment> {
  const characters = [...met].filter(([, since]) => since <= at).map(([id]) => id);
  const known = new Set(characters);
  const pairs = pairsBy(ties, at).filter(({ between }) => between.every((id) => known.has(id)));
  const felt = pairs.map((pair) => ({ between: pair.between, feeling: feelingAt(pair, at) }));
  const { friendly, hostile, balanced } = balanceOf(felt);
  const graph = graphOf(characters, pairs);
  const { communities, modularity, agreement } = await communitiesOf(graph);
  return {
    at,
    characters: characters.length,
    pairs: pairs.length,
    friendly,
    hostile,
    balanced,
    communities: communities.length,
    modularity,
    agreement,
    measures: centralityOf(graph),
    scenes: scenesBy(presences, at),
  };
}

function scenesBy(presences: ToldEnsemble["presences"], at: Position): Map<CharacterId, number> {
  const scenes = new Map<CharacterId, number>();
  for (const { character, position, role } of presences)
    if (role === "present" && position <= at) scenes.set(character, (scenes.get(character) ?? 0) + 1);
  return scenes;
}

type Values = Omit<TrendLine, "id">;

/** A character's measures at a moment; null before they are met. */
function valueOf(id: CharacterId, measure: keyof Values, { measures, scenes }: Moment): number | null {
  const own = measures.get(id);
  if (!own) return null;
  return measure === "scenes" ? (scenes.get(id) ?? 0) : own[measure];
}

const MEASURES = ["degree", "pageRank", "betweenness", "scenes"] as const satisfies (keyof Values)[];

/** Those who lead in a measure at the last moment, in the order in which they are met. */
function leadersOf(ids: readonly CharacterId[], last: Moment | undefined): CharacterId[] {
  if (!last) return [];
  const leading = MEASURES.flatMap((measure) =>
    ids
      .map((id) => ({ id, value: valueOf(id, measure, last) ?? 0 }))
      .filter(({ value }) => value > 0)
      .toSorted((one, other) => other.value - one.value)
      .slice(0, LEADING)
      .map(({ id }) => id),
  );
  return ids.filter((id) => leading.includes(id));
}

function lineOf(id: CharacterId, moments: readonly Moment[]): TrendLine {
  const along = (measure: keyof Values) => moments.map((moment) => valueOf(id, measure, moment));
  return {
    id,
    degree: along("degree"),
    pageRank: along("pageRank"),
    betweenness: along("betweenness"),
    scenes: along("scenes"),
  };
}
