import { expect, test } from "vitest";
import { InstallmentId, TieId } from "#contract/words.ts";
import { sampleGraph } from "../canvas/graph.sample.ts";
import { asHappened } from "./as-happened.ts";
import { storylinesOf } from "./chart.sample.ts";

const answer = storylinesOf([[0, 1], [1, 2], [3]], 2);
const spot = { x: 0, y: 0 };
const graph = sampleGraph({ c0: spot, c1: spot, c2: spot, c3: spot, c9: spot }, [
  { id: "t1", from: "c0", to: "c2" },
  { id: "t2", from: "c2", to: "c0" },
  { id: "t3", from: "c1", to: "c3" },
  { id: "t4", from: "c0", to: "c9" },
]);
/** Of the first two ties the second is the stronger; the third began in the story. */
const web = {
  ...graph,
  ties: graph.ties.map((tie, at) => ({
    ...tie,
    began: [0, 0, 1002, 0][at] ?? 0,
    strength: [1, 3, 2, 2][at] ?? 1,
  })),
};
const seen = (moment: number) =>
  asHappened(answer, web, moment).scenes.map((one) => (one.installment === null ? one.tie : one.id));

test("before the scenes stand those who were tied before the story, each two once, by their strongest tie", () => {
  const { scenes, characters } = asHappened(answer, web, 9999);
  expect(scenes.map(({ position, present }) => [position, ...present])).toEqual([
    [0, "c2", "c0"],
    [1001, "c0", "c1"],
    [1002, "c1", "c2"],
    [2001, "c3"],
  ]);
  expect(scenes[0]).toEqual(
    expect.objectContaining({ tie: TieId.parse("t2"), installment: null, weight: 3 }),
  );
  expect(characters).toEqual(answer.characters);
});

test("at a moment there is what had happened by then, and whoever had been there", () => {
  expect(seen(1001)).toEqual(["t2", "s0"]);
  expect(seen(0)).toEqual(["t2"]);
  expect(asHappened(answer, web, 0).characters.map(({ id }) => id)).toEqual(["c0", "c2"]);
});

test("a later part of a long story has nothing from before it", () => {
  const [first] = answer.parts;
  if (!first) throw new Error("There is one.");
  const later = { ...answer, parts: [{ ...first, from: InstallmentId.parse("i0") }, first] };
  expect(asHappened(later, web, 9999).scenes.map(({ id }) => id)).toEqual(["s0", "s1", "s2"]);
});
