import { expect, test } from "vitest";
import { leastCostBetween } from "./least-cost-between.ts";

const ties = [
  { from: "a", to: "b", cost: 1 },
  { from: "c", to: "b", cost: 5 },
  { from: "c", to: "d", cost: 1 },
  { from: "d", to: "a", cost: 2 },
  { from: "x", to: "y", cost: 1 },
];
const least = (from: string, to: string) => leastCostBetween(ties, from, to, ({ cost }) => cost);

test("adds up the ties of the cheapest chain, whichever way they point", () => {
  expect(least("a", "c")).toBe(3);
  expect(least("c", "b")).toBe(4);
  expect(least("a", "a")).toBe(0);
});

test("says so where no chain joins two", () => {
  expect(least("a", "x")).toBe(null);
});
