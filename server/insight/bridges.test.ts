import fc from "fast-check";
import { expect, test } from "vitest";
import { bridgesOf } from "./bridges.ts";
import type { PairGraph } from "./graph.ts";
import { anyGraph, graphFrom } from "./graph.arbitrary.ts";
import { lesMiserables } from "./les-miserables.sample.ts";

/** How many there are in each connected part, the largest first. */
function partsOf(graph: PairGraph): number[] {
  const left = new Set(graph.nodes());
  const sizes: number[] = [];
  for (const root of left) {
    const part = new Set([root]);
    for (const node of part) for (const next of graph.neighbors(node)) part.add(next);
    for (const node of part) left.delete(node);
    sizes.push(part.size);
  }
  return sizes.toSorted((one, other) => other - one);
}

/** The parts that came of one of them when something was taken away. */
function broken(before: readonly number[], after: readonly number[]): number[] {
  const rest = [...before];
  return after.filter((size) => {
    const at = rest.indexOf(size);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

const without = (graph: PairGraph, drop: (copy: PairGraph) => void): PairGraph => {
  const copy = graph.copy();
  drop(copy);
  return copy;
};

test("of Les Misérables the bridges and cut points are those that NetworkX finds", () => {
  const { webs, untied, nodes, edges } = bridgesOf(lesMiserables());
  expect([webs, untied]).toEqual([[77], 0]);
  expect(nodes).toEqual([
    { id: "Valjean", apart: 15, pieces: 7 },
    { id: "Myriel", apart: 7, pieces: 8 },
    { id: "Gavroche", apart: 4, pieces: 3 },
    { id: "Fauchelevent", apart: 1, pieces: 2 },
    { id: "Mabeuf", apart: 1, pieces: 2 },
    { id: "MlleGillenormand", apart: 1, pieces: 2 },
    { id: "MmeBurgon", apart: 1, pieces: 2 },
    { id: "Thenardier", apart: 1, pieces: 2 },
  ]);
  expect(edges).toHaveLength(18);
  expect(edges.slice(0, 2)).toEqual([
    { between: ["Gavroche", "MmeBurgon"], apart: 2 },
    { between: ["Boulatruelle", "Thenardier"], apart: 1 },
  ]);
});

test("a ring has none, and every tie of a chain is one", () => {
  expect(bridgesOf(graphFrom(["a-b", "b-c", "c-a"]))).toEqual({ webs: [3], untied: 0, nodes: [], edges: [] });
  expect(bridgesOf(graphFrom(["a-b", "b-c", "c-d"])).edges).toEqual([
    { between: ["b", "c"], apart: 2 },
    { between: ["a", "b"], apart: 1 },
    { between: ["c", "d"], apart: 1 },
  ]);
});

test("on any graph they are those whose loss leaves more parts, and as many come apart as are counted", () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const parts = partsOf(graph);
      const found = bridgesOf(graph);
      expect(found.webs).toEqual(parts.filter((size) => size > 1));
      expect(found.untied).toBe(parts.filter((size) => size === 1).length);
      const edges = graph.mapEdges((edge, _, from, to) => {
        const after = partsOf(without(graph, (copy) => copy.dropEdge(edge)));
        return after.length === parts.length
          ? []
          : [{ between: [from, to].toSorted(), apart: Math.min(...broken(parts, after)) }];
      });
      expect(new Set(found.edges)).toEqual(new Set(edges.flat()));
      const nodes = graph.nodes().flatMap((id) => {
        const after = partsOf(without(graph, (copy) => copy.dropNode(id)));
        if (after.length <= parts.length) return [];
        const pieces = piecesWithout(graph, id);
        return [{ id, apart: pieces.slice(1).reduce((sum, size) => sum + size, 0), pieces: pieces.length }];
      });
      expect(new Set(found.nodes)).toEqual(new Set(nodes));
    }),
  );
});

/** The parts into which a node's own part falls without it. */
function piecesWithout(graph: PairGraph, id: string): number[] {
  const own = new Set([id]);
  for (const node of own) for (const next of graph.neighbors(node)) own.add(next);
  return partsOf(
    without(graph, (copy) => {
      for (const node of graph.nodes()) if (!own.has(node) || node === id) copy.dropNode(node);
    }),
  );
}
