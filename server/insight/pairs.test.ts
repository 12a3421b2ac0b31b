import { expect, test } from "vitest";
import { courseOf, movementOf } from "./course.ts";
import { feelingAt, pairsBy, weightOf } from "./pairs.ts";
import { sentimentsOf } from "./sentiments.ts";
import { toldTie } from "./told-tie.sample.ts";

const ALL = 9999;

test("two are one pair whichever way their ties point, by whatever was told of them by a moment", () => {
  const ties = [
    toldTie("b-a", { told: 2001, strength: 3 }),
    toldTie("a-b", { told: 1001 }),
    toldTie("a-c", { told: 2002 }),
  ];
  const said = (moment: number) => pairsBy(ties, moment).map((pair) => [...pair.between, weightOf(pair)]);
  expect([said(1000), said(1001), said(2001), said(ALL)]).toEqual([
    [],
    [["a", "b", 1]],
    [["a", "b", 3]],
    [
      ["a", "b", 3],
      ["a", "c", 1],
    ],
  ]);
});

const [stormy] = pairsBy(
  [
    toldTie("a-b", { told: 1001, sentiment: 2, over: 3001 }),
    toldTie("a-b", { told: 1002, sentiment: 0 }),
    toldTie("b-a", { told: 2001, sentiment: -1 }),
    toldTie("a-b", { told: 4001, sentiment: -2, over: 5001 }),
  ],
  ALL,
);
if (!stormy) throw new Error("There is one pair.");

test("what two feel is the mean of what their standing ties say; who says nothing cools nothing", () => {
  expect([1000, 1001, 1002, 2001, 3000, 3001, 4001, 5001].map((at) => feelingAt(stormy, at))).toEqual([
    0, 2, 2, 0.5, 0.5, -1, -1.5, -1,
  ]);
});

test("its course is a step at each moment that changed it, and none where a tie changed nothing", () => {
  expect(courseOf(stormy)).toEqual([
    { at: 1001, feeling: 2 },
    { at: 2001, feeling: 0.5 },
    { at: 3001, feeling: -1 },
    { at: 4001, feeling: -1.5 },
    { at: 5001, feeling: -1 },
  ]);
  expect(movementOf(courseOf(stormy))).toBe(4);
  expect(movementOf([])).toBe(0);
});

test("those between whom most moved come first, then those who feel most; the indifferent are counted", () => {
  const pairs = pairsBy(
    [
      ...stormy.ties,
      toldTie("a-c", { sentiment: 1 }),
      toldTie("c-d", { sentiment: -2 }),
      toldTie("a-d"),
      toldTie("d-e", { sentiment: 1, over: 2999 }),
    ],
    ALL,
  );
  const { pairs: felt, neutral } = sentimentsOf(pairs);
  expect(felt.map(({ between, tie }) => [between.join(""), tie])).toEqual([
    ["ab", "t-a-b-4001-1"],
    ["de", "t-d-e-1999-1"],
    ["cd", "t-c-d-1999-1"],
    ["ac", "t-a-c-1999-1"],
  ]);
  expect(neutral).toBe(1);
});
