import fc from "fast-check";
import { expect, test } from "vitest";
import { agreementOf, type Grouping } from "./agreement.ts";

const grouping = (groups: readonly number[]): Grouping =>
  new Map(groups.map((group, at) => [`n${at}`, group]));
const agreement = (one: readonly number[], other: readonly number[]) =>
  agreementOf(grouping(one), grouping(other));

test("the values that scikit-learn documents come out", () => {
  expect(agreement([0, 0, 1, 1], [1, 1, 0, 0])).toBe(1);
  expect(agreement([0, 0, 1, 2], [0, 0, 1, 1])).toBeCloseTo(0.5714, 4);
  expect(agreement([0, 0, 0, 0], [0, 1, 2, 3])).toBe(0);
  expect(agreement([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 12);
});

test("groupings of nothing, or of one only, cannot be compared; all in one or each alone is agreed on", () => {
  expect([agreement([], []), agreement([0], [1]), agreementOf(grouping([0, 1]), new Map())]).toEqual([
    null,
    null,
    null,
  ]);
  expect([agreement([0, 0, 0], [7, 7, 7]), agreement([0, 1, 2], [3, 4, 5])]).toEqual([1, 1]);
});

/** The index by its definition: over every pair, is it together or apart in both? */
function byPairs(one: readonly number[], other: readonly number[]): number {
  const pairs = one.flatMap((_, from) => one.slice(from + 1).map((_, to) => [from, from + 1 + to] as const));
  const inOne = pairs.filter(([from, to]) => one[from] === one[to]).length;
  const inOther = pairs.filter(([from, to]) => other[from] === other[to]).length;
  const both = pairs.filter(([from, to]) => one[from] === one[to] && other[from] === other[to]).length;
  const chance = (inOne * inOther) / pairs.length;
  return (both - chance) / ((inOne + inOther) / 2 - chance);
}

const twoGroupings = fc
  .array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })), { minLength: 2, maxLength: 12 })
  .map((rows) => ({ one: rows.map(([group]) => group), other: rows.map(([, group]) => group) }));

test("on any two groupings it is what its definition says, and the same either way", () => {
  fc.assert(
    fc.property(twoGroupings, ({ one, other }) => {
      const expected = byPairs(one, other);
      const found = agreement(one, other) ?? Number.NaN;
      expect(found).toBeCloseTo(Number.isNaN(expected) ? 1 : expected, 9);
      expect(agreement(other, one)).toBeCloseTo(found, 9);
    }),
  );
});
