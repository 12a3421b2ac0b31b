import fc from "fast-check";
import { expect, test } from "vitest";
import { arrange } from "./arrange.ts";
import { Arranging } from "./arranging.ts";
import { numbered } from "./made-up-columns.ts";

const anyColumns = fc
  .array(fc.uniqueArray(fc.nat(12), { maxLength: 6 }), { maxLength: 50 })
  .map((scenes) => numbered(scenes));

/** Works a few columns at a time until all are arranged. */
function worked(arranging: Arranging, slice: number): Arranging {
  while (!arranging.isDone) {
    let left = slice;
    arranging.work(() => (left -= 1) > 0);
  }
  return arranging;
}

test("in slices the same comes about as at once, and each slice only adds to it", () => {
  fc.assert(
    fc.property(anyColumns, fc.integer({ min: 1, max: 9 }), (columns, slice) => {
      const arranging = new Arranging(columns);
      let left = slice;
      arranging.work(() => (left -= 1) > 0);
      expect(arranging.soFar).toEqual(arrange(columns.slice(0, slice)));
      expect(worked(arranging, slice).soFar).toEqual(arrange(columns));
    }),
  );
});

test("whatever was arranged before, what is taken over from it changes nothing", () => {
  fc.assert(
    fc.property(anyColumns, anyColumns, fc.nat(50), (columns, others, kept) => {
      const former = worked(new Arranging([...columns.slice(0, kept), ...others]), 7);
      expect(worked(new Arranging(columns, former), 7).soFar).toEqual(arrange(columns));
    }),
  );
});

test("a story that goes on, or is gone back in, needs no column twice", () => {
  const columns = [[0, 1], [1, 2], [0, 2], [1]];
  const whole = worked(new Arranging(columns), 9);
  expect(new Arranging(columns.slice(0, 3), whole).isDone).toBe(true);
  expect(new Arranging([...columns, [0]], whole).soFar).toEqual(arrange(columns));
});
