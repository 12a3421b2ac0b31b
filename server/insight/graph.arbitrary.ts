import fc from "fast-check";
import { UndirectedGraph } from "graphology";
import type { PairGraph } from "./graph.ts";

const pair = fc.record({
  from: fc.nat({ max: 8 }),
  to: fc.nat({ max: 8 }),
  weight: fc.integer({ min: 1, max: 3 }),
});

/** Small graphs of every shape: in parts, with loops round, with nodes that nothing ties. */
export const anyGraph: fc.Arbitrary<PairGraph> = fc
  .record({ order: fc.integer({ min: 1, max: 9 }), pairs: fc.array(pair, { maxLength: 16 }) })
  .map(({ order, pairs }) => {
    const graph: PairGraph = new UndirectedGraph();
    for (let node = 0; node < order; node++) graph.addNode(`n${node}`);
    for (const { from, to, weight } of pairs) {
      const ends = [`n${from % order}`, `n${to % order}`] as const;
      if (ends[0] !== ends[1] && !graph.hasEdge(...ends)) graph.addEdge(...ends, { weight });
    }
    return graph;
  });

/** A graph from its edges, as "a-b" or "a-b 3". */
export function graphFrom(edges: readonly string[]): PairGraph {
  const graph: PairGraph = new UndirectedGraph();
  for (const edge of edges) {
    const [ends = "", weight = "1"] = edge.split(" ");
    const [from = "", to = ""] = ends.split("-");
    for (const node of [from, to]) if (!graph.hasNode(node)) graph.addNode(node);
    graph.addEdge(from, to, { weight: Number(weight) });
  }
  return graph;
}
