import fc from "fast-check";
import { expect, test } from "vitest";
import { pressed, sorted } from "./sorting.ts";

test("words are ordered as the language orders them, accents and case aside", () => {
  expect(sorted(["Zoé", "émile", "Eve", "Étoile"], (word) => word, "ascending", "fr")).toEqual([
    "émile",
    "Étoile",
    "Eve",
    "Zoé",
  ]);
});

test("what has no key stands last whichever way the column is sorted", () => {
  expect(sorted([3, null, 1], (row) => row, "ascending", "en")).toEqual([1, 3, null]);
  expect(sorted([3, null, 1], (row) => row, "descending", "en")).toEqual([3, 1, null]);
});

test("sorting keeps every row, and equal rows in their order", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat())), (rows) => {
      const result = sorted(rows, ([key]) => key, "descending", "en");
      const expected = [3, 2, 1, 0].flatMap((key) => rows.filter((row) => row[0] === key));
      expect(result).toEqual(expected);
    }),
  );
});

test("pressing a column sorts by it, and pressing it again turns it round", () => {
  const first = pressed({ column: "name", direction: "ascending" }, "ties");
  expect(first).toEqual({ column: "ties", direction: "ascending" });
  expect(pressed(first, "ties")).toEqual({ column: "ties", direction: "descending" });
});
