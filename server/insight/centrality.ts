import betweennessCentrality from "graphology-metrics/centrality/betweenness.js";
import pagerank from "graphology-metrics/centrality/pagerank.js";
import type { PairGraph } from "./graph.ts";

export type Measures = { degree: number; pageRank: number; betweenness: number };

/** The usual share of a walk that goes on along a tie rather than beginning anew anywhere. */
const ALPHA = 0.85;
const PAGE_RANK = { getEdgeWeight: "weight", alpha: ALPHA, tolerance: 1e-10, maxIterations: 1000 } as const;

/**
 * How central each node of a graph is, by node.
 * `degree`: how many neighbours it has.
 * `pageRank`: the share of a random walk along the edges, taken in proportion to their weight, that is spent at it
 * (Page, Brin, Motwani, Winograd: "The PageRank citation ranking", 1999); over all nodes it sums to 1.
 * `betweenness`: the mean, over all pairs of others, of the share of their shortest ways that lead through it, edges
 * counting alike (Freeman: "A set of measures of centrality based on betweenness", 1977; by Brandes' algorithm, 2001).
 */
export function centralityOf(graph: PairGraph): Map<string, Measures> {
  if (graph.order === 0) return new Map();
  const ranks = pagerank(graph, PAGE_RANK);
  const between = graph.order < 3 ? {} : betweennessCentrality(graph, { getEdgeWeight: null });
  return new Map(
    graph
      .nodes()
      .map((node) => [
        node,
        { degree: graph.degree(node), pageRank: ranks[node] ?? 0, betweenness: between[node] ?? 0 },
      ]),
  );
}
