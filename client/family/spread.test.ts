import fc from "fast-check";
import { expect, test } from "vitest";
import { spread } from "./spread.ts";

test("what has room stands where it wishes, what has none is shared out", () => {
  expect(
    spread(
      [
        { left: 0, width: 10 },
        { left: 50, width: 10 },
      ],
      5,
    ),
  ).toEqual([0, 50]);
  expect(
    spread(
      [
        { left: 0, width: 10 },
        { left: 0, width: 10 },
      ],
      5,
    ),
  ).toEqual([-7.5, 7.5]);
});

test("nothing lies over another, and no shift of the whole row comes nearer to the wishes", () => {
  const wish = fc.record({
    left: fc.integer({ min: -500, max: 500 }),
    width: fc.integer({ min: 1, max: 90 }),
  });
  fc.assert(
    fc.property(fc.array(wish, { minLength: 1, maxLength: 12 }), (wishes) => {
      const lefts = spread(wishes, 8);
      const room = lefts.slice(1).map((left, at) => left - (lefts[at] ?? 0) - (wishes[at]?.width ?? 0));
      expect(Math.min(8, ...room)).toBeGreaterThanOrEqual(8 - 1e-9);
      const shift = wishes.reduce((sum, { left }, at) => sum + left - (lefts[at] ?? 0), 0);
      expect(shift).toBeCloseTo(0, 6);
    }),
  );
});
