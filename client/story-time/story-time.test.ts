import fc from "fast-check";
import { expect, test } from "vitest";
import type { Graph } from "#contract/graph.ts";
import { sampleGraph } from "../canvas/graph.sample.ts";
import { atMoment, stateOf } from "./story-time.ts";

const graph = sampleGraph({ a: { x: 0, y: 0 }, b: { x: 1, y: 0 }, c: { x: 0, y: 1 }, d: { x: 1, y: 1 } }, [
  { id: "ab", from: "a", to: "b" },
  { id: "bc", from: "b", to: "c" },
  { id: "cd", from: "c", to: "d" },
]);
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);

/** The sample, its characters and ties at these positions. */
const timed = (revealed: number[], began: number[]): Graph => ({
  characters: graph.characters.map((one, at) => ({ ...one, revealed: revealed[at] ?? 0 })),
  ties: graph.ties.map((one, at) => ({ ...one, began: began[at] ?? 0 })),
});

test("a tie is yet to come, holds, and is past, each from its moment on", () => {
  const tie = { began: 2004, ended: 4999 };
  expect([0, 2003, 2004, 4998, 4999].map((moment) => stateOf(tie, moment))).toEqual([
    "notYet",
    "notYet",
    "holds",
    "holds",
    "past",
  ]);
});

test("in the order of the telling a tie holds until its end is told", () => {
  expect([
    stateOf({ began: 0, ended: null }, null),
    stateOf({ began: 5004, ended: 5009 }, null),
    stateOf({ began: 5004, ended: null }, 9999),
  ]).toEqual(["holds", "past", "holds"]);
});

test("somebody is there once they are shown, or once a tie of theirs has begun", () => {
  const web = timed([1001, 1002, 5003, 6001], [3001, 0, 6001]);
  expect([0, 1001, 6001].map((moment) => ids(atMoment(web, moment).characters))).toEqual([
    ["b", "c"],
    ["a", "b", "c"],
    ["a", "b", "c", "d"],
  ]);
  expect(ids(atMoment(web, 0).ties)).toEqual(["bc"]);
  expect(ids(atMoment(web, 1001).ties)).toEqual(["ab", "bc"]);
});

test("at no moment is anything there that the horizon does not know, and nobody who is there goes away", () => {
  const positions = fc.array(fc.nat({ max: 8999 }), { minLength: 4, maxLength: 4 });
  const moments = fc.tuple(fc.nat({ max: 9999 }), fc.nat({ max: 9999 }));
  fc.assert(
    fc.property(positions, positions, moments, (revealed, began, [one, other]) => {
      const web = timed(revealed, began);
      const [before, after] = [atMoment(web, Math.min(one, other)), atMoment(web, Math.max(one, other))];
      expect(web.characters).toEqual(expect.arrayContaining(after.characters));
      expect(web.ties).toEqual(expect.arrayContaining(after.ties));
      expect(ids(after.characters)).toEqual(expect.arrayContaining(ids(before.characters)));
      const there = new Set(ids(before.characters));
      expect(before.ties.filter(({ from, to }) => !there.has(from) || !there.has(to))).toEqual([]);
      expect(ids(atMoment(web, null).characters)).toEqual(ids(web.characters));
    }),
  );
});
