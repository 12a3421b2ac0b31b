import fc from "fast-check";
import { expect, test } from "vitest";
import { communitiesOf, type Found } from "./communities.ts";
import type { PairGraph } from "./graph.ts";
import { anyGraph, graphFrom } from "./graph.arbitrary.ts";
import { lesMiserables } from "./les-miserables.sample.ts";

/** Modularity by its definition (Newman and Girvan, 2004): the weight within, less what chance would put there. */
function modularityOf(graph: PairGraph, communities: Found["communities"]): number {
  const all = 2 * graph.reduceEdges((sum, _, { weight }) => sum + weight, 0);
  if (all === 0) return 0;
  const strengthOf = (node: string) =>
    graph.reduceEdges(node, (sum: number, _: string, { weight }: { weight: number }) => sum + weight, 0);
  return communities.reduce((sum, members) => {
    const within = new Set(members.map(({ id }) => id));
    const inside = graph.reduceEdges(
      (total, _, { weight }, from, to) => total + (within.has(from) && within.has(to) ? 2 * weight : 0),
      0,
    );
    const strength = members.reduce((total, { id }) => total + strengthOf(id), 0);
    return sum + inside / all - (strength / all) ** 2;
  }, 0);
}

const names = ({ communities }: Found) =>
  communities.map((members) => members.map(({ id }) => id).toSorted());

test("two cliques on one tie are two communities beyond any doubt", async () => {
  const found = await communitiesOf(graphFrom(["a-b", "a-c", "b-c", "c-x", "x-y", "x-z", "y-z"]));
  expect(names(found)).toEqual([
    ["a", "b", "c"],
    ["x", "y", "z"],
  ]);
  expect(found.agreement).toBe(1);
  expect(found.communities.flat().every(({ sure }) => sure === 1)).toBe(true);
  expect(found.modularity).toBeCloseTo(5 / 14, 9);
});

test("who hangs between two is the least sure", async () => {
  const found = await communitiesOf(
    graphFrom(["a-b 3", "a-c 3", "b-c 3", "x-y 3", "x-z 3", "y-z 3", "c-m", "m-x"]),
  );
  const sure = new Map(found.communities.flat().map(({ id, sure: own }) => [id, own]));
  expect(Math.min(...sure.values())).toBe(sure.get("m"));
  expect(sure.get("m")).toBeLessThan(sure.get("a") ?? 0);
});

test("of Les Misérables they are as good as the best that is published, and the same every time", async () => {
  const found = await communitiesOf(lesMiserables());
  // Louvain on the weighted network: 6 communities, modularity 0.5654 to 0.5667 by seed (NetworkX 3.6).
  expect(found.communities).toHaveLength(6);
  expect(found.modularity).toBeGreaterThan(0.565);
  expect(found.agreement).toBeGreaterThan(0.7);
  const of = (name: string) => names(found).findIndex((members) => members.includes(name));
  expect(of("Enjolras")).toBe(of("Combeferre"));
  expect(of("Myriel")).toBe(of("MlleBaptistine"));
  expect(of("Fantine")).toBe(of("Tholomyes"));
  expect(new Set(["Valjean", "Enjolras", "Myriel", "Fantine", "Thenardier"].map(of)).size).toBe(5);
  expect(await communitiesOf(lesMiserables())).toEqual(found);
});

test("without a tie there is none", async () => {
  const graph = lesMiserables();
  graph.clearEdges();
  expect(await communitiesOf(graph)).toEqual({ modularity: 0, agreement: null, communities: [] });
});

test("on any graph each that is tied is in one community, and the modularity is that of these", async () => {
  await fc.assert(
    fc.asyncProperty(anyGraph, async (graph) => {
      const found = await communitiesOf(graph);
      const tied = graph.nodes().filter((node) => graph.degree(node) > 0);
      expect(names(found).flat().toSorted()).toEqual(tied.toSorted());
      for (const { sure } of found.communities.flat()) {
        expect(sure).toBeGreaterThan(0);
        expect(sure).toBeLessThanOrEqual(1);
      }
      expect(found.modularity).toBeCloseTo(modularityOf(graph, found.communities), 9);
    }),
    { numRuns: 40 },
  );
});
