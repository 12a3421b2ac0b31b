import fc from "fast-check";
import { expect, test } from "vitest";
import { isMet, limitOf, ratioOf, spreadOf, type Figure } from "./figure.ts";

const figure = (measured: number[], limit: number, goal: number | null): Figure => ({
  part: "part",
  what: "what",
  unit: "ms",
  measured: spreadOf(measured),
  beside: limitOf(limit),
  goal,
});

test("the median of an even number of measurements lies between the middle two", () => {
  expect(spreadOf([4, 1, 3, 2])).toEqual({ median: 2.5, min: 1, max: 4, rounds: 4 });
  expect(spreadOf([30, 10, 20])).toEqual({ median: 20, min: 10, max: 30, rounds: 3 });
});

test("the order in which things were measured makes no difference", () => {
  const samples = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 });
  fc.assert(
    fc.property(samples, (given) => {
      expect(spreadOf(given.toReversed())).toEqual(spreadOf(given));
    }),
  );
});

test("nothing measured is no figure", () => {
  expect(() => spreadOf([])).toThrow("Nothing was measured.");
});

test("a goal is met up to the very multiple that it names, and is not judged where there is none", () => {
  expect(ratioOf(figure([3], 2, 1.5))).toBe(1.5);
  expect(isMet(figure([3], 2, 1.5))).toBe(true);
  expect(isMet(figure([3.1], 2, 1.5))).toBe(false);
  expect(isMet(figure([3], 2, null))).toBe(null);
  expect(isMet({ ...figure([3], 2, 1.5), beside: null })).toBe(null);
});
