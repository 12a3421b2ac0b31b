import { expect, test } from "vitest";
import { nameIn, partOf, toElements } from "./elements.ts";
import { character, sampleGraph } from "./graph.sample.ts";

const graph = sampleGraph({ a: {}, b: {}, c: {} }, [
  { id: "ab", from: "a", to: "b", family: "love", ended: 2001 },
  { id: "bc", from: "b", to: "c" },
]);

test("a part holds the ties between those shown and no others", () => {
  const part = partOf(graph, new Set([character("a"), character("b")]));
  expect([part.characters.map(({ id }) => id), part.ties.map(({ id }) => id)]).toEqual([["a", "b"], ["ab"]]);
});

test("null shows everyone", () => {
  expect(partOf(graph, null)).toEqual(graph);
});

test("characters become discs and ties strands with what the stylesheet chooses by", () => {
  const part = partOf(graph, new Set([character("a"), character("b")]));
  const disc = (id: string) => ({
    group: "nodes",
    data: { id, name: id, monogram: id.toUpperCase(), light: 1, importance: "main", group: false },
  });
  const strand = { source: "a", target: "b", family: "love", directed: true, strength: 2 };
  expect(toElements(part, ({ id }) => id, new Map([["ab", 12.4]]))).toEqual([
    disc("a"),
    disc("b"),
    { group: "edges", data: { id: "ab", ...strand, past: true, notYet: false, bend: 12 } },
  ]);
});

test("a name is drawn in the reader's language, line by line", () => {
  const [long] = sampleGraph({ long: { name: "The dancers of the other company" } }).characters;
  expect(long && nameIn("en", false)(long)).toBe("The dancers of\nthe other company");
  expect(long && nameIn("fr", false)(long)).toBe("The dancers of the\nother company (fr)");
});
