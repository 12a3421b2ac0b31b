import fc from "fast-check";
import { expect, test } from "vitest";
import { horizonAt } from "../story/horizon.ts";
import { momentsUpTo } from "./moments.ts";

test("a short telling has the end of every installment, and ends at the scene come to", () => {
  expect([momentsUpTo(horizonAt(1999), 45), momentsUpTo(horizonAt(3007), 45)]).toEqual([
    [1999],
    [1999, 2999, 3007],
  ]);
});

test("of a long one so many are chosen, from the first to the last, and none is past the horizon", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 999 }), (number, scene) => {
      const through = number * 1000 + scene;
      const moments = momentsUpTo(horizonAt(through), 45);
      expect(moments).toHaveLength(Math.min(number, 24));
      expect(moments.at(-1)).toBe(through);
      expect(moments[0]).toBe(number > 1 ? 1999 : through);
      expect(moments).toEqual([...new Set(moments)].toSorted((one, other) => one - other));
    }),
  );
});

test("of a long telling with a large cast there are fewer", () => {
  expect(momentsUpTo(horizonAt(239_999), 1001)).toHaveLength(8);
});
