import fc from "fast-check";
import { expect, test } from "vitest";
import { middleOfName, placesOfNames, type Box, type Nameable } from "./hull-names.ts";

const square = (x: number, y: number, side: number) => [
  { x: x - side, y: y - side },
  { x, y: y - side },
  { x: x + side, y: y - side },
  { x: x + side, y: y + side },
  { x: x - side, y: y + side },
];
const hull = (x: number, y: number, side = 80, width = 50): Nameable => ({
  outline: square(x, y, side),
  width,
});
const free = { obstacles: [], width: null };

test("a name stands at the top of its outline, and beneath what is in its way", () => {
  expect(placesOfNames([hull(0, 0)], free)).toEqual([0]);
  const above: Box = { left: -200, right: 200, top: -100, bottom: -60 };
  expect(placesOfNames([hull(0, 0)], { obstacles: [above], width: null })).toEqual([3]);
});

test("where there is room nowhere, a name stands over discs, but not on a narrow surface", () => {
  const everywhere: Box = { left: -999, right: 999, top: -999, bottom: 999 };
  expect(placesOfNames([hull(0, 0)], { obstacles: [everywhere], width: 1400 })).toEqual([0]);
  expect(placesOfNames([hull(0, 0)], { obstacles: [everywhere], width: 360 })).toEqual([null]);
});

const anyHull = fc
  .record({
    x: fc.integer({ min: 0, max: 360 }),
    y: fc.integer({ min: 0, max: 700 }),
    side: fc.integer({ min: 10, max: 120 }),
    width: fc.integer({ min: 10, max: 180 }),
  })
  .map(({ x, y, side, width }) => hull(x, y, side, width));

test("however many hulls there are, no two names lie over each other, and all are within the edges", () => {
  fc.assert(
    fc.property(fc.array(anyHull, { maxLength: 14 }), fc.constantFrom(360, 1400), (hulls, across) => {
      const places = placesOfNames(hulls, { obstacles: [], width: across });
      const named = hulls.flatMap(({ outline, width }, at) => {
        const point = outline[places[at] ?? -1];
        return point ? [{ ...middleOfName(point, width, across), width }] : [];
      });
      for (const [at, one] of named.entries()) {
        expect(one.x - one.width / 2).toBeGreaterThanOrEqual(0);
        expect(one.x + one.width / 2).toBeLessThanOrEqual(across);
        for (const other of named.slice(at + 1)) {
          const isApart = Math.abs(one.y - other.y) >= 16;
          expect(isApart || Math.abs(one.x - other.x) >= (one.width + other.width) / 2).toBe(true);
        }
      }
    }),
  );
});
