import { expect, test } from "vitest";
import { limitOf, spreadOf, type Figure } from "./figure.ts";
import { tableOf } from "./table.ts";

const figures: Figure[] = [
  {
    part: "The page",
    what: "script",
    unit: "kB",
    measured: spreadOf([281]),
    beside: limitOf(300),
    goal: 1,
  },
  {
    part: "The page",
    what: "painted",
    unit: "ms",
    measured: spreadOf([9, 640, 700]),
    beside: { what: "bare page", spread: spreadOf([400]) },
    goal: 1.5,
  },
  { part: "Start", what: "first", unit: "ms", measured: spreadOf([42.25]), beside: null, goal: null },
];

test("each figure stands beside its limit or peer, with the ratio and whether the goal is met", () => {
  expect(tableOf(figures)).toBe(
    [
      "            median   min – max  beside     median   ratio  goal",
      "",
      "The page",
      "  script    281 kB              limit      300 kB  0.94 ×  ≤ 1 ×  met",
      "  painted   640 ms  9.00 – 700  bare page  400 ms  1.60 ×  ≤ 1.5 ×  MISSED",
      "",
      "Start",
      "  first    42.3 ms",
    ].join("\n"),
  );
});
