import fc from "fast-check";
import { expect, test } from "vitest";
import { horizonThrough } from "#contract/telling.ts";
import { indexAt, stopsOf } from "./stops.ts";
import { installments, scene } from "./timeline.sample.ts";

const four = installments(4);
const scenes = new Map([[2, [scene(2, 1), scene(2, 7), scene(2, 999)]]]);
const positions = (known: Partial<Parameters<typeof stopsOf>[0]>) =>
  stopsOf({ installments: four, seen: 3, before: false, scenes: new Map(), ...known }).map(
    ({ position }) => position,
  );

test("as it is told one stops at the end of each installment that has been seen", () => {
  expect(positions({})).toEqual([1999, 2999, 3999]);
});

test("as it happened there is a stop before the story", () => {
  expect(positions({ before: true })).toEqual([0, 1999, 2999, 3999]);
});

test("opened up, one stops at each scene; a scene at the very end is the end", () => {
  expect(positions({ scenes })).toEqual([1999, 2001, 2007, 2999, 3999]);
});

test("a moment between stops stands at the one before it, and one before all at the first", () => {
  const stops = stopsOf({ installments: four, seen: 3, before: false, scenes });
  expect([1004, 1999, 2001, 2006, 2998, 9999].map((position) => indexAt(stops, position))).toEqual([
    0, 0, 1, 1, 2, 4,
  ]);
});

test("in either order no stop lies past the reader's own horizon, and each stands after the one before", () => {
  const some = fc.record({
    count: fc.integer({ min: 1, max: 60 }),
    before: fc.boolean(),
    told: fc.array(
      fc.tuple(fc.integer({ min: 1, max: 60 }), fc.uniqueArray(fc.integer({ min: 1, max: 999 }))),
    ),
  });
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 60 }), ({ count, before, told }, most) => {
      const seen = Math.min(most, count);
      const known = new Map(
        told.map(([number, all]) => [
          number,
          all.toSorted((one, other) => one - other).map((at) => scene(number, at)),
        ]),
      );
      const stops = stopsOf({ installments: installments(count), seen, before, scenes: known });
      const all = stops.map(({ position }) => position);
      expect(all.at(-1)).toBe(horizonThrough(seen));
      expect(all).toEqual([...new Set(all)].toSorted((one, other) => one - other));
      expect(all.map((position) => indexAt(stops, position))).toEqual(all.map((_, at) => at));
    }),
  );
});
