import fc from "fast-check";
import { expect, test } from "vitest";
import type { Graph } from "#contract/graph.ts";
import { sampleGraph } from "../canvas/graph.sample.ts";
import { MATRIX_ORDERS } from "../looking/arranged.ts";
import { inOrder } from "./order.ts";

const idsIn = (graph: Graph, order: (typeof MATRIX_ORDERS)[number], language: "en" | "fr" = "en") =>
  inOrder(graph, order, language).characters.map(({ id }) => String(id));

const ties = (...pairs: string[]) =>
  pairs.map((pair) => ({ id: pair, from: pair.charAt(0), to: pair.charAt(1) }));

test("by circle, those who are tied stand side by side and are marked as a stretch; the lonely come last", () => {
  const graph = sampleGraph(
    { a: {}, b: {}, c: {}, d: {}, e: {}, f: {}, z: {} },
    ties("ac", "ae", "ce", "bd", "bf", "df"),
  );
  const { characters, blocks } = inOrder(graph, "circles", "en");
  expect(characters.map(({ id }) => id)).toEqual(["a", "c", "e", "b", "d", "f", "z"]);
  expect(blocks).toEqual([
    { from: 0, to: 3 },
    { from: 3, to: 6 },
  ]);
});

test("by name the language at hand says what comes first", () => {
  const graph = sampleGraph({
    a: { name: "Zoé" },
    b: { name: "Émile" },
    c: { name: "Eve 10" },
    d: { name: "Eve 9" },
  });
  expect(idsIn(graph, "name", "fr")).toEqual(["b", "d", "c", "a"]);
});

test("by number of ties the most tied comes first, by first meeting the earliest", () => {
  const graph = sampleGraph({ a: {}, b: {}, c: {} }, ties("cb", "ca"));
  const met = { ...graph, characters: graph.characters.map((one, at) => ({ ...one, revealed: 3 - at })) };
  expect([idsIn(graph, "ties"), idsIn(met, "met")]).toEqual([
    ["c", "a", "b"],
    ["c", "b", "a"],
  ]);
});

test("whatever the order, everyone stands in it once, and how the graph was listed leaves no trace", () => {
  const letters = [..."abcdefgh"];
  const pair = fc.tuple(fc.constantFrom(...letters), fc.constantFrom(...letters));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 24 }), fc.constantFrom(...MATRIX_ORDERS), (pairs, order) => {
      const drawn = pairs.map(([from, to], at) => ({ id: `t${at}`, from, to }));
      const graph = sampleGraph(Object.fromEntries(letters.map((id) => [id, {}])), drawn);
      const turned = { characters: graph.characters.toReversed(), ties: graph.ties.toReversed() };
      const ids = idsIn(graph, order);
      expect(ids.toSorted()).toEqual(letters);
      expect(idsIn(turned, order)).toEqual(ids);
    }),
  );
});
