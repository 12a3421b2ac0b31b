import fc from "fast-check";
import { expect, test } from "vitest";
import { Level } from "#contract/reveal.ts";
import { InstallmentId } from "#contract/words.ts";
import { levelsOf, reachesOf } from "./levels.ts";

const installments = ["tale-1", "tale-2", "tale-3"].map((id) => InstallmentId.parse(id));

test("without a level everything stops at the horizon", () => {
  expect(reachesOf({ installments }, 1999, levelsOf(undefined))).toEqual({
    throughCharacters: 1999,
    throughTies: 1999,
    throughFates: 1999,
    throughTitles: 1999,
  });
});

test("each level reaches to the end of the story, and no other goes with it", () => {
  expect(reachesOf({ installments }, 1999, levelsOf(["titles", "ties"]))).toEqual({
    throughCharacters: 1999,
    throughTies: 3999,
    throughFates: 1999,
    throughTitles: 3999,
  });
});

test("the same levels are the same, in whatever order and however often they are asked for", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...Level.options)), (asked) => {
      expect(levelsOf(asked.toReversed())).toEqual(levelsOf([...new Set(asked)]));
    }),
  );
});
