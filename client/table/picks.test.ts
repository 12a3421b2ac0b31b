import { expect, test } from "vitest";
import { character, sampleGraph } from "../canvas/graph.sample.ts";
import { around, pickedIn, togglePick } from "./picks.ts";

const graph = sampleGraph({ a: {}, b: {}, c: {}, d: {} }, [
  { id: "ab", from: "a", to: "b" },
  { id: "ca", from: "c", to: "a" },
  { id: "bc", from: "b", to: "c" },
  { id: "cd", from: "c", to: "d" },
]);
const [a, d] = [character("a"), character("d")];

test("around somebody are all one tie away, whichever way it goes, and what ties these to each other", () => {
  const { characters, ties } = around(graph, [a]);
  expect([characters.map(({ id }) => id), ties.map(({ id }) => id)]).toEqual([
    ["a", "b", "c"],
    ["ab", "ca", "bc"],
  ]);
});

test("around nobody is everybody", () => {
  expect(around(graph, [])).toEqual(graph);
});

test("a second press puts somebody back, and whom the horizon takes away is picked no more", () => {
  expect(togglePick(togglePick([a], d), a)).toEqual([d]);
  expect(pickedIn({ ...graph, characters: graph.characters.slice(0, 2) }, [d, a])).toEqual([a]);
});
