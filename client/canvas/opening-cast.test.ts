import { expect, test } from "vitest";
import type { Importance } from "#contract/words.ts";
import { sampleGraph } from "./graph.sample.ts";
import { openingCast } from "./opening-cast.ts";

const many = (prefix: string, count: number, importance: Importance) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${prefix}${at}`, { importance }]));

test("opens on leads and mains, filled up to fifteen by those with the most ties", () => {
  const tied = Array.from({ length: 20 }, (_, at) => ({ id: `t${at}`, from: `g${at}`, to: "lead0" }));
  const twice = { id: "again", from: "g19", to: "lead0" };
  const cast = { ...many("lead", 3, "lead"), ...many("main", 7, "main"), ...many("g", 20, "guest") };
  const ids = [...openingCast(sampleGraph(cast, [...tied, twice]))];
  expect(ids.length).toBe(15);
  expect(ids.slice(10)).toEqual(["g19", "g0", "g1", "g10", "g11"]);
});

test("nobody without a tie is filled in", () => {
  const graph = sampleGraph({ ...many("lead", 2, "lead"), ...many("g", 9, "guest") });
  expect(openingCast(graph)).toEqual(new Set(["lead0", "lead1"]));
});

test("too many mains are cut to eighteen, the leads first", () => {
  const ids = [...openingCast(sampleGraph({ ...many("main", 30, "main"), ...many("lead", 2, "lead") }))];
  expect([ids.length, ids.slice(0, 2)]).toEqual([18, ["lead0", "lead1"]]);
});
