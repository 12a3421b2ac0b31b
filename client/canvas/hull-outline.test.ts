import fc from "fast-check";
import { expect, test } from "vitest";
import type { Point } from "#contract/graph.ts";
import { outlineOf } from "./hull-outline.ts";
import type { Disc } from "./hull-tree.ts";

/** Whether a point lies within a closed line: a ray to its right crosses it an odd number of times. */
function isWithin({ x, y }: Point, outline: readonly Point[]): boolean {
  const crossings = outline.filter((one, at) => {
    const other = outline[(at + 1) % outline.length] ?? one;
    return one.y > y !== other.y > y && x < ((other.x - one.x) * (y - one.y)) / (other.y - one.y) + one.x;
  });
  return crossings.length % 2 === 1;
}

const disc = (x: number, y: number, radius = 20): Disc => ({ x, y, radius });

test("nobody has no outline, and one disc a ring around it", () => {
  expect(outlineOf([], [disc(0, 0)])).toEqual([]);
  const ring = outlineOf([disc(50, 80)], []);
  expect(isWithin({ x: 50, y: 80 }, ring)).toBe(true);
  for (const { x, y } of ring) {
    const reach = Math.hypot(x - 50, y - 80);
    expect([reach > 20, reach < 70]).toEqual([true, true]);
  }
});

test("the outline goes round who stands between its discs", () => {
  const ends = [disc(0, 0), disc(300, 0)];
  const between = disc(150, 4);
  expect(isWithin(between, outlineOf(ends, []))).toBe(true);
  expect(isWithin(between, outlineOf(ends, [between]))).toBe(false);
});

const anyDiscs = fc.array(
  fc.record({
    x: fc.integer({ min: -600, max: 600 }),
    y: fc.integer({ min: -350, max: 350 }),
    radius: fc.integer({ min: 12, max: 36 }),
  }),
  { minLength: 1, maxLength: 9 },
);

test("wherever discs stand, and whoever stands in the way, all of them are within", () => {
  fc.assert(
    fc.property(anyDiscs, anyDiscs, (members, others) => {
      const outline = outlineOf(members, others);
      expect(members.filter((member) => !isWithin(member, outline))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
