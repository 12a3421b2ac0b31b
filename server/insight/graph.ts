import { UndirectedGraph } from "graphology";
import type { CharacterId } from "#contract/words.ts";
import { weightOf, type Pair } from "./pairs.ts";

/** The web as a simple undirected graph: a node a character, an edge a pair, weighted from 1 to 3. */
export type PairGraph = UndirectedGraph<object, { weight: number }>;

/** The graph of these characters and the pairs among them, always built in the same order. */
export function graphOf(characters: Iterable<CharacterId>, pairs: readonly Pair[]): PairGraph {
  const graph: PairGraph = new UndirectedGraph();
  for (const id of characters) graph.addNode(id);
  for (const pair of pairs) graph.addEdge(...pair.between, { weight: weightOf(pair) });
  return graph;
}

/** The graph without those whom nothing ties. */
export function tiedPart(graph: PairGraph): PairGraph {
  const part = graph.copy();
  for (const node of graph.nodes()) if (graph.degree(node) === 0) part.dropNode(node);
  return part;
}
