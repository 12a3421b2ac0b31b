import { expect, test } from "vitest";
import { familiesOf } from "./families.ts";
import { generationsOf } from "./generations.ts";
import { sampleKin } from "./kindred.sample.ts";

function generations(...args: Parameters<typeof sampleKin>) {
  const [family] = familiesOf(sampleKin(...args));
  if (!family) throw new Error("There is one.");
  const { of, contradictions } = generationsOf(family);
  return {
    of: Object.fromEntries(of),
    contradictions: contradictions.map(({ from, kind, to }) => `${from} ${kind} ${to}`),
  };
}

test("children stand beneath their parents, couples and siblings side by side, in-laws too", () => {
  expect(
    generations(
      "abcdef",
      ["a", "PARENT_OF", "b"],
      ["b", "PARENT_OF", "c"],
      ["d", "MARRIED_TO", "c"],
      ["e", "PARENT_OF", "d"],
      ["f", "SIBLING_OF", "c"],
    ),
  ).toEqual({ of: { a: 0, b: 1, c: 2, d: 2, e: 1, f: 2 }, contradictions: [] });
});

test("a grandparent whose child is not known stands two above, an uncle one", () => {
  expect(
    generations(
      "abcd",
      ["a", "GRANDPARENT_OF", "c"],
      ["b", "UNCLE_OR_AUNT_OF", "c"],
      ["d", "GREAT_GRANDPARENT_OF", "c"],
    ).of,
  ).toEqual({ a: 1, b: 2, c: 3, d: 0 });
});

test("where ties go round in a circle the one told later is left out, and parents are trusted before couples", () => {
  expect(
    generations("abc", ["a", "PARENT_OF", "b"], ["b", "PARENT_OF", "c"], ["c", "PARENT_OF", "a"]),
  ).toEqual({
    of: { a: 0, b: 1, c: 2 },
    contradictions: ["c PARENT_OF a"],
  });
  expect(generations("ab", ["a", "MARRIED_TO", "b"], ["a", "PARENT_OF", "b"])).toEqual({
    of: { a: 0, b: 1 },
    contradictions: ["a MARRIED_TO b"],
  });
});

test("who is only somehow related stands beside the one they are related to", () => {
  expect(generations("abc", ["a", "PARENT_OF", "b"], ["c", "RELATIVE_OF", "b"]).of).toEqual({
    a: 0,
    b: 1,
    c: 1,
  });
});
