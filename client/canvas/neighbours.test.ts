import fc from "fast-check";
import { expect, test } from "vitest";
import { character, sampleGraph } from "./graph.sample.ts";
import { neighbourAfter, neighboursOf } from "./neighbours.ts";

const [a, b, c, d] = [character("a"), character("b"), character("c"), character("d")];
const pairs = [
  ["a", "b"],
  ["c", "a"],
  ["a", "c"],
  ["b", "d"],
] as const;
const { ties } = sampleGraph(
  {},
  pairs.map(([from, to]) => ({ id: `${from}-${to}`, from, to })),
);
const drawn = [a, b, c, d].map((id) => ({ id }));

test("neighbours are those tied to somebody either way, most ties first", () => {
  expect(neighboursOf(a, ties, drawn)).toEqual([
    { id: c, ties: 2 },
    { id: b, ties: 1 },
  ]);
});

test("who is not drawn is nobody's neighbour", () => {
  expect(neighboursOf(a, ties, [{ id: a }, { id: b }])).toEqual([{ id: b, ties: 1 }]);
});

test("from neighbour to neighbour one comes round to the first, both ways", () => {
  const size = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(size, fc.constantFrom(1 as const, -1 as const), (count, step) => {
      const round = Array.from({ length: count }, (_, index) => ({ id: character(`n${index}`), ties: 1 }));
      const visited: string[] = [];
      let at = neighbourAfter(round, null, step);
      for (; at !== null && !visited.includes(at); at = neighbourAfter(round, at, step)) visited.push(at);
      expect(visited.toSorted()).toEqual(round.map(({ id }) => id).toSorted());
      expect(at).toBe(visited[0]);
    }),
  );
  expect(neighbourAfter([], a, 1)).toBeNull();
});
