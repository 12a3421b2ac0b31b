import { expect, test } from "vitest";
import { chosenAt, levelsOf } from "./levels.ts";

const novel = [
  [1, 1, 1],
  [1, 1, 3],
  [1, 2, 1],
  [2, 1, 1],
  [2, 4, 2],
].map((numbering, at) => ({ number: at + 1, numbering }));
const series = [1, 2, 3].map((number) => ({ number, numbering: [] }));

test("each level offers what there is within those before it", () => {
  expect(levelsOf(novel, 2)).toEqual([
    { value: 1, values: [1, 2] },
    { value: 1, values: [1, 2] },
    { value: 3, values: [1, 3] },
  ]);
  expect(levelsOf(novel, 5)).toEqual([
    { value: 2, values: [1, 2] },
    { value: 4, values: [1, 4] },
    { value: 2, values: [2] },
  ]);
});

test("a telling that counts straight through has one level", () => {
  expect(levelsOf(series, 2)).toEqual([{ value: 2, values: [1, 2, 3] }]);
  expect(chosenAt(series, 2, 0, 3)).toBe(3);
});

test("to set a level begins those further in anew, at the first that is there", () => {
  expect([chosenAt(novel, 2, 0, 2), chosenAt(novel, 4, 1, 4), chosenAt(novel, 1, 2, 3)]).toEqual([4, 5, 2]);
});

test("what is not there is not chosen", () => {
  expect([levelsOf(novel, 9), chosenAt(novel, 9, 0, 1), chosenAt(novel, 1, 0, 7)]).toEqual([[], 9, 1]);
});
