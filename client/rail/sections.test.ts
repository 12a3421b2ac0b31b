import { expect, test } from "vitest";
import { paceOf } from "./pace.ts";
import { cutsOf, nearOf } from "./sections.ts";
import { installment } from "./timeline.sample.ts";

const parts = ["a", "a", "b", "b", "c"].map((section, at) => installment(at + 1, section));

test("a cut stands where a new section begins, as far as the reader has seen", () => {
  expect([cutsOf(parts, 5), cutsOf(parts, 4), cutsOf(parts, 2)]).toEqual([[3, 5], [3], []]);
});

test("ticks stand near the thumb, and none past what the reader has seen", () => {
  expect([nearOf(50, 239), nearOf(2, 239), nearOf(50, 51)]).toEqual([
    { first: 46, last: 54 },
    { first: 1, last: 6 },
    { first: 46, last: 51 },
  ]);
});

test("playing takes its time over a season, and goes through a long telling within minutes", () => {
  expect([paceOf(1), paceOf(8), paceOf(60), paceOf(239)]).toEqual([1600, 1600, 1000, 600]);
});
