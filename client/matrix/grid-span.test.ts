import fc from "fast-check";
import { expect, test } from "vitest";
import { scrolledTo, spanOf } from "./grid-span.ts";

test("everything in sight is drawn, and of 900 no more than a screen and a little", () => {
  const sight = fc.record({ offset: fc.nat({ max: 30_000 }), length: fc.integer({ min: 1, max: 2000 }) });
  fc.assert(
    fc.property(sight, ({ offset, length }) => {
      const { from, to } = spanOf(offset, length, 24, 900);
      const inSight = [Math.floor(offset / 24), Math.floor((offset + length - 1) / 24)].filter(
        (at) => at < 900,
      );
      expect(inSight.filter((at) => at < from || at >= to)).toEqual([]);
      expect(to - from).toBeLessThanOrEqual(length / 24 + 24);
    }),
  );
});

test("a place out of sight is scrolled to, one in sight and a head are not", () => {
  expect([scrolledTo(2, 20, 100, 200), scrolledTo(30, 20, 100, 200), scrolledTo(8, 20, 100, 200)]).toEqual([
    40, 420, 100,
  ]);
  expect(scrolledTo(-1, 20, 100, 200)).toBe(100);
});
