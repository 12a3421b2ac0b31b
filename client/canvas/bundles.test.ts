import { expect, test } from "vitest";
import { bendOf, bundlesOf, strandsOf } from "./bundles.ts";
import { sampleGraph } from "./graph.sample.ts";

const { ties } = sampleGraph({ a: {}, b: {}, c: {} }, [
  { id: "quarrel", from: "b", to: "a", family: "conflict" },
  { id: "kin", from: "a", to: "b", family: "kinship" },
  { id: "work", from: "a", to: "b", family: "work" },
  { id: "bc", from: "b", to: "c" },
]);
const places = new Map([
  ["a", { x: 0, y: 0 }],
  ["b", { x: 400, y: 0 }],
]);
const [pair] = bundlesOf(ties);

test("the ties of a pair make one bundle, whichever way they go, in the order of the legend", () => {
  expect(bundlesOf(ties).map(({ key, ties: strands }) => [key, strands.map(({ id }) => id)])).toEqual([
    ["a b", ["kin", "work", "quarrel"]],
    ["b c", ["bc"]],
  ]);
});

test("strands spread evenly about the bend, those that go back measured the other way round", () => {
  expect(pair && strandsOf(pair, 20)).toEqual(
    new Map([
      ["kin", 3],
      ["work", 20],
      ["quarrel", -37],
    ]),
  );
});

test("a bundle hangs softly where nothing is in its way", () => {
  expect(pair && Math.round(bendOf(pair, places, []))).toBe(28);
});

test("a bundle swings around a disc between its two", () => {
  const between = {
    id: "c",
    x: 200,
    y: 10,
    radius: 30,
    name: { left: 150, right: 250, top: 40, bottom: 60 },
  };
  expect(pair && Math.round(bendOf(pair, places, [between]))).toBe(-72);
});
