import fc from "fast-check";
import { expect, test } from "vitest";
import { balanceOf } from "./balance.ts";
import { lesMiserables } from "./les-miserables.sample.ts";
import { trianglesOf, type Felt } from "./triangles.ts";

const felt = (...sides: [string, number][]): Felt[] =>
  sides.map(([ends, feeling]) => {
    const [one = "", other = ""] = ends.split("-");
    return { between: [one, other], feeling };
  });

test("of Les Misérables, all of them friends, the published 467 triangles come out", () => {
  const pairs = lesMiserables().mapEdges((_, __, from, to): Felt => ({ between: [from, to], feeling: 1 }));
  expect([...trianglesOf(pairs)]).toHaveLength(467);
  expect(balanceOf(pairs)).toEqual({
    friendly: 254,
    hostile: 0,
    triangles: [467, 0, 0, 0],
    balanced: 1,
    byChance: 1,
    tensions: [],
  });
});

test("a friend of two who are at odds is torn, and three at odds are a feud; the sharpest comes first", () => {
  const mild = felt(["a-b", 1], ["a-c", 1], ["b-c", -1]);
  const sharp = felt(["x-y", -2], ["y-z", -2], ["x-z", -2]);
  expect(balanceOf([...mild, ...sharp])).toEqual({
    friendly: 2,
    hostile: 4,
    triangles: [0, 1, 0, 1],
    balanced: 0,
    byChance: expect.closeTo((1 / 3) ** 3 + 3 * (1 / 3) * (2 / 3) ** 2),
    tensions: [
      { type: "feud", characters: ["x", "y", "z"] },
      { type: "torn", characters: ["a", "b", "c"] },
    ],
  });
});

test("whichever side is the hostile one, the torn one is opposite to it", () => {
  const torn = (...sides: [string, number][]) => balanceOf(felt(...sides)).tensions;
  expect([
    torn(["a-b", -1], ["a-c", 1], ["b-c", 2]),
    torn(["a-b", 1], ["a-c", -1], ["b-c", 2]),
    torn(["b-a", 2], ["c-a", 1], ["c-b", -2]),
  ]).toEqual([
    [{ type: "torn", characters: ["c", "a", "b"] }],
    [{ type: "torn", characters: ["b", "a", "c"] }],
    [{ type: "torn", characters: ["a", "b", "c"] }],
  ]);
});

test("the enemy of both of two friends makes it balanced, and who feels nothing makes no triangle", () => {
  const balance = balanceOf(felt(["a-b", 2], ["a-c", -1], ["b-c", -2], ["a-d", 0], ["b-d", 1]));
  expect([balance.triangles, balance.balanced, balance.tensions]).toEqual([[0, 0, 1, 0], 1, []]);
  expect(balanceOf(felt(["a-b", 0]))).toEqual({
    friendly: 0,
    hostile: 0,
    triangles: [0, 0, 0, 0],
    balanced: null,
    byChance: null,
    tensions: [],
  });
});

const feelings = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 21, maxLength: 21 });
const ends = ["a", "b", "c", "d", "e", "f", "g"].flatMap((one, at, all) =>
  all.slice(at + 1).map((other): [string, string] => [one, other]),
);

test("among seven, whatever they feel, trying all threes finds as many triangles of each sort", () => {
  fc.assert(
    fc.property(feelings, (given) => {
      const pairs = ends.map((between, at): Felt => ({ between, feeling: given[at] ?? 0 }));
      const of = new Map(pairs.map(({ between, feeling }) => [between.join(""), feeling]));
      const expected = [0, 0, 0, 0];
      for (const [one, two] of ends)
        for (const three of "abcdefg") {
          if (three <= two) continue;
          const sides = [`${one}${two}`, `${one}${three}`, `${two}${three}`].map((side) => of.get(side) ?? 0);
          if (sides.includes(0)) continue;
          const hostile = sides.filter((side) => side < 0).length;
          expected[hostile] = (expected[hostile] ?? 0) + 1;
        }
      expect(balanceOf(pairs).triangles).toEqual(expected);
    }),
  );
});
