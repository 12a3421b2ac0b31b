import fc from "fast-check";
import { expect, test } from "vitest";
import { InstallmentId } from "#contract/words.ts";
import { partsOf, type Told } from "./parts.ts";

const telling = (counts: readonly number[]): Told[] =>
  counts.map((scenes, at) => ({ installment: InstallmentId.parse(`i${at + 1}`), number: at + 1, scenes }));
const rangesOf = (counts: readonly number[]) =>
  partsOf(telling(counts)).map(({ first, last }) => [first, last]);

const anyCounts = fc.array(fc.oneof(fc.constant(1), fc.nat(30), fc.nat(260)), { maxLength: 60 });

test("a story of up to 200 scenes is one part, and one before its first scene none", () => {
  expect(rangesOf([15, 16, 0, 15])).toEqual([[1, 4]]);
  expect(rangesOf([])).toEqual([]);
});

test("a long one is cut into parts that overlap by half", () => {
  expect(rangesOf(Array.from({ length: 239 }, () => 1))).toEqual([
    [1, 200],
    [101, 239],
  ]);
});

test("no installment is left out, and no part has more than 200 scenes unless a single installment has", () => {
  fc.assert(
    fc.property(anyCounts, (counts) => {
      const parts = partsOf(telling(counts));
      for (const number of counts.map((_, at) => at + 1))
        expect(parts.some(({ first, last }) => first <= number && number <= last)).toBe(true);
      for (const { first, last } of parts) {
        const scenes = counts.slice(first - 1, last).reduce((sum, count) => sum + count, 0);
        expect(scenes <= 200 || first === last).toBe(true);
      }
    }),
  );
});

test("where parts begin does not change while the telling goes on", () => {
  fc.assert(
    fc.property(anyCounts, anyCounts, (counts, more) => {
      const begins = (all: readonly number[]) => rangesOf(all).map(([first]) => first);
      const before = begins(counts);
      expect(begins([...counts, ...more]).slice(0, before.length)).toEqual(before);
    }),
  );
});
