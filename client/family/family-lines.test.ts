import { expect, test } from "vitest";
import { drawnFamilies, strokesIn } from "./drawn-families.ts";
import { sampleKin } from "./kindred.sample.ts";

function strokes(...args: Parameters<typeof sampleKin>) {
  const families = drawnFamilies(sampleKin(...args), ({ ended }) => ended === null);
  return {
    each: families.flatMap(({ lines }) => lines.map(({ stroke }) => stroke)),
    sorts: strokesIn(families),
  };
}

test("the children of the same parents hang from one line", () => {
  expect(
    strokes(
      "abcd",
      ["a", "MARRIED_TO", "b"],
      ["a", "PARENT_OF", "c"],
      ["b", "PARENT_OF", "c"],
      ["a", "PARENT_OF", "d"],
      ["b", "PARENT_OF", "d"],
    ),
  ).toEqual({ each: ["parent", "married"], sorts: ["parent", "married"] });
});

test("what other ties say already has no line of its own, what nothing else says has one", () => {
  const known = strokes(
    "abcd",
    ["a", "PARENT_OF", "b"],
    ["b", "PARENT_OF", "c"],
    ["a", "GRANDPARENT_OF", "c"],
    ["a", "PARENT_OF", "d"],
    ["d", "UNCLE_OR_AUNT_OF", "c"],
    ["b", "SIBLING_OF", "d"],
  );
  expect(known.each).toEqual(["parent", "parent"]);
  expect(strokes("acd", ["a", "GRANDPARENT_OF", "c"], ["c", "SIBLING_OF", "d"]).each).toEqual([
    "elder",
    "sibling",
  ]);
});

test("a parent known alone has a line from their card, and a tie that cannot be is marked", () => {
  const [drawn] = drawnFamilies(
    sampleKin("ab", ["a", "PARENT_OF", "b"], ["b", "PARENT_OF", "a"]),
    () => true,
  );
  expect(drawn?.lines.map(({ stroke, path }) => [stroke, path.slice(0, 7)])).toEqual([
    ["parent", "M68 84V"],
    ["contradiction", expect.stringMatching(/^M/)],
  ]);
});

test("a marriage that is over is drawn as one that was", () => {
  const graph = sampleKin("ab", ["a", "MARRIED_TO", "b"]);
  const [drawn] = drawnFamilies(graph, () => false);
  expect(drawn?.lines.map(({ stroke, word }) => [stroke, word?.tie.kind])).toEqual([
    ["former", "MARRIED_TO"],
  ]);
});
