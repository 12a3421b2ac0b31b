import fc from "fast-check";
import { expect, test } from "vitest";
import { centralityOf, type Measures } from "./centrality.ts";
import type { PairGraph } from "./graph.ts";
import { anyGraph } from "./graph.arbitrary.ts";
import { lesMiserables } from "./les-miserables.sample.ts";

const first = (measures: ReadonlyMap<string, Measures>, measure: keyof Measures, count: number) =>
  [...measures]
    .toSorted(([, one], [, other]) => other[measure] - one[measure])
    .slice(0, count)
    .map(([node, own]) => [node, own[measure]]);

test("of Les Misérables the published degrees and betweenness come out", () => {
  const measures = centralityOf(lesMiserables());
  expect(first(measures, "degree", 5)).toEqual([
    ["Valjean", 36],
    ["Gavroche", 22],
    ["Marius", 19],
    ["Javert", 17],
    ["Thenardier", 16],
  ]);
  expect(first(measures, "betweenness", 5)).toEqual([
    ["Valjean", expect.closeTo(0.5699890527836184, 12)],
    ["Myriel", expect.closeTo(0.17684210526315788, 12)],
    ["Gavroche", expect.closeTo(0.16511250242584766, 12)],
    ["Marius", expect.closeTo(0.132032488621946, 12)],
    ["Fantine", expect.closeTo(0.12964454098819422, 12)],
  ]);
});

test("of Les Misérables the weighted PageRank is the one that NetworkX gives", () => {
  expect(first(centralityOf(lesMiserables()), "pageRank", 5)).toEqual([
    ["Valjean", expect.closeTo(0.09955810825950578, 8)],
    ["Marius", expect.closeTo(0.05166810804057346, 8)],
    ["Myriel", expect.closeTo(0.03923157931069019, 8)],
    ["Cosette", expect.closeTo(0.03690957398292854, 8)],
    ["Enjolras", expect.closeTo(0.03661679880848681, 8)],
  ]);
});

test("nobody, one and two are no trouble", () => {
  const graph = lesMiserables();
  for (const node of graph.nodes().slice(2)) graph.dropNode(node);
  expect(centralityOf(graph)).toEqual(
    new Map([
      ["Napoleon", { degree: 1, pageRank: expect.closeTo(0.5), betweenness: 0 }],
      ["Myriel", { degree: 1, pageRank: expect.closeTo(0.5), betweenness: 0 }],
    ]),
  );
  graph.dropNode("Myriel");
  expect(centralityOf(graph)).toEqual(new Map([["Napoleon", { degree: 0, pageRank: 1, betweenness: 0 }]]));
  graph.dropNode("Napoleon");
  expect(centralityOf(graph)).toEqual(new Map());
});

/** PageRank by its definition: where a walk is after so many steps that nothing changes any more. */
function walked(graph: PairGraph): Map<string, number> {
  const nodes = graph.nodes();
  let here = new Map(nodes.map((node) => [node, 1 / nodes.length]));
  for (let step = 0; step < 400; step++) {
    const next = new Map(nodes.map((node) => [node, 0.15 / nodes.length]));
    const go = (node: string, much: number) => next.set(node, (next.get(node) ?? 0) + 0.85 * much);
    for (const [node, much] of here) {
      const around = graph.neighbors(node);
      const all = around.reduce((sum, other) => sum + weightOf(graph, node, other), 0);
      if (all === 0) for (const other of nodes) go(other, much / nodes.length);
      else for (const other of around) go(other, (much * weightOf(graph, node, other)) / all);
    }
    here = next;
  }
  return here;
}

const weightOf = (graph: PairGraph, one: string, other: string): number =>
  graph.getEdgeAttribute(one, other, "weight");

/** Every shortest way from one to another, written out. */
function shortestWays(graph: PairGraph, from: string, to: string): string[][] {
  let ways = [[from]];
  const seen = new Set([from]);
  while (ways.length > 0) {
    const there = ways.filter((way) => way.at(-1) === to);
    if (there.length > 0) return there;
    const next = ways.flatMap((way) =>
      graph
        .neighbors(way.at(-1))
        .filter((node) => !seen.has(node))
        .map((node) => [...way, node]),
    );
    for (const way of next) seen.add(way.at(-1) ?? "");
    ways = next;
  }
  return [];
}

function betweennessOf(graph: PairGraph, node: string): number {
  const others = graph.nodes().filter((one) => one !== node);
  const shares = others.flatMap((from, at) =>
    others.slice(at + 1).map((to) => {
      const ways = shortestWays(graph, from, to);
      return ways.length === 0 ? 0 : ways.filter((way) => way.includes(node)).length / ways.length;
    }),
  );
  return shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

test("on any graph all three are what their definitions say", () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const measures = centralityOf(graph);
      const ranks = walked(graph);
      for (const node of graph.nodes()) {
        expect(measures.get(node)).toEqual({
          degree: graph.edges(node).length,
          pageRank: expect.closeTo(ranks.get(node) ?? -1, 6),
          betweenness: expect.closeTo(betweennessOf(graph, node), 9),
        });
      }
    }),
  );
});
