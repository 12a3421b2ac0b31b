import fc from "fast-check";
import { expect, test } from "vitest";
import { anyTies, character, tie } from "./arbitrary-web.ts";
import { smallestTree } from "./brute-force.ts";
import { comparable, isMuchTheSame } from "./difference.ts";
import { treesBetween } from "./trees.ts";
import { webOf, webWithout } from "./web.ts";

const ends = ["c0", "c1", "c2"].map(character);

test("three who are tied to the same one meet there, and then elsewhere", () => {
  const ties = [
    ...["c0", "c1", "c2"].map((id) => tie(id, "jack", { strength: 3 })),
    ...["c0", "c1", "c2"].map((id) => tie(id, "ava", { strength: 2 })),
  ];
  const { joinings } = treesBetween(webOf(ties), ends, 5);
  expect(joinings.map(({ meeting }) => meeting)).toEqual(["jack", "ava"]);
  expect(joinings[0]?.ways).toEqual([
    ["c0", "jack"],
    ["c1", "jack"],
    ["c2", "jack"],
  ]);
});

test("where one of the three lies between the others they meet in that one", () => {
  const { joinings } = treesBetween(webOf([tie("c0", "c1"), tie("c1", "c2")]), ends, 5);
  expect(joinings).toMatchObject([
    {
      meeting: "c1",
      ways: [
        ["c0", "c1"],
        ["c2", "c1"],
      ],
    },
  ]);
});

test("the first tree is the smallest that joins the three, and each is a tree", () => {
  fc.assert(
    fc.property(anyTies, (ties) => {
      const { joinings } = treesBetween(webOf(ties), ends, 5);
      expect(joinings[0]?.cost ?? Infinity).toBe(smallestTree(ties, ends));
      for (const { meeting, ways } of joinings) {
        const met = ways.flatMap((way) => way.slice(0, -1));
        expect(new Set(met).size).toBe(met.length);
        expect(ways.map((way) => way.at(-1))).toEqual(ways.map(() => meeting));
        const all = [...met, meeting];
        expect(ends.filter((end) => !all.includes(end))).toEqual([]);
      }
    }),
  );
});

test("the trees come cheapest first and differ, and who is left out is in none", () => {
  fc.assert(
    fc.property(anyTies, (ties) => {
      const web = webWithout(webOf(ties), new Set([character("c3")]));
      const { joinings, unavoidable } = treesBetween(web, ends, 5);
      const costs = joinings.map(({ cost }) => cost);
      expect(costs).toEqual(costs.toSorted((one, other) => one - other));
      expect(joinings.flatMap(({ ways }) => ways.flat())).not.toContain("c3");
      const comparing = joinings.map((joining) => comparable(joining, ends, unavoidable));
      for (const [at, one] of comparing.entries())
        for (const other of comparing.slice(0, at)) expect(isMuchTheSame(one, other)).toBe(false);
    }),
  );
});
