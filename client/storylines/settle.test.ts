import fc from "fast-check";
import { expect, test } from "vitest";
import { settle } from "./settle.ts";

const anyBlocks = fc.array(
  fc.record({
    size: fc.integer({ min: 1, max: 3 }),
    wants: fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 4 },
);
type Blocks = readonly { size: number; wants: readonly number[] }[];

const awayOf = (blocks: Blocks, begins: readonly number[]) =>
  blocks.reduce(
    (sum, { wants }, at) => sum + wants.reduce((own, want) => own + Math.abs(want - (begins[at] ?? 0)), 0),
    0,
  );

/** Tries every way to set the blocks down in whole rows. */
function least(blocks: Blocks, from = -12): number {
  const [first, ...others] = blocks;
  if (!first) return 0;
  let best = Infinity;
  for (let begin = from; begin <= 14; begin += 1)
    best = Math.min(best, awayOf([first], [begin]) + least(others, begin + first.size));
  return best;
}

test("who has room stays where they want to be", () => {
  expect(
    settle([
      { size: 1, wants: [-3] },
      { size: 2, wants: [0, 0] },
      { size: 1, wants: [5] },
    ]),
  ).toEqual([-3, 0, 5]);
});

test("those who press against each other move no more than they must, and rather towards the middle", () => {
  expect(
    settle([
      { size: 1, wants: [4] },
      { size: 1, wants: [4] },
    ]),
  ).toEqual([3, 4]);
});

test("blocks keep their order, do not overlap, and are away from what they want as little as can be", () => {
  fc.assert(
    fc.property(anyBlocks, (blocks) => {
      const begins = settle(blocks);
      for (const [at, { size }] of blocks.entries())
        expect((begins[at + 1] ?? Infinity) - (begins[at] ?? 0)).toBeGreaterThanOrEqual(size);
      expect(awayOf(blocks, begins)).toBe(least(blocks));
    }),
    { numRuns: 60 },
  );
});
