import fc from "fast-check";
import { expect, test } from "vitest";
import { chained } from "./chained.ts";

test("each stands after those it is linked with most", () => {
  const links = [
    new Map([[3, 1]]),
    new Map([[2, 5]]),
    new Map([
      [1, 5],
      [3, 2],
    ]),
    new Map([
      [0, 1],
      [2, 2],
    ]),
  ];
  expect(chained(links)).toEqual([2, 1, 3, 0]);
});

test("a row is a row of everyone, once", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.tuple(fc.nat(9), fc.nat(5)), { maxLength: 6 }), { maxLength: 10 }),
      (all) => {
        const links = all.map((of) => new Map(of.filter(([other]) => other < all.length)));
        expect(chained(links).toSorted((a, b) => a - b)).toEqual([...links.keys()]);
      },
    ),
  );
});
