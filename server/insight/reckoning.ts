import type { Position } from "#contract/telling.ts";
import type { CharacterId } from "#contract/words.ts";
import { breathe } from "./breathe.ts";
import { bridgesOf, type Found as Bridges } from "./bridges.ts";
import { centralityOf, type Measures } from "./centrality.ts";
import { communitiesOf, type Found as Communities } from "./communities.ts";
import { graphOf } from "./graph.ts";
import type { Pair } from "./pairs.ts";
import { trendOf, type Facts, type Trended } from "./trend.ts";

/** A web to be measured: everybody in it, and the pairs among them. */
export type Web = { characters: readonly CharacterId[]; pairs: readonly Pair[] };

export type Measured = { centrality: Map<string, Measures>; bridges: Bridges; communities: Communities };

/** What of insight takes long in a large cast; all that goes in and comes out can be handed to another thread. */
export type Reckoning = {
  measure: (web: Web) => Promise<Measured>;
  trend: (facts: Facts, moments: readonly Position[]) => Promise<Trended>;
};

/** Reckons in the thread that asks, and lets others be answered between one part and the next. */
export const reckoningHere: Reckoning = {
  async measure({ characters, pairs }) {
    const graph = graphOf(characters, pairs);
    const centrality = centralityOf(graph);
    await breathe();
    return { centrality, bridges: bridgesOf(graph), communities: await communitiesOf(graph) };
  },
  trend: trendOf,
};
