import { expect, test } from "vitest";
import { stepsBetween } from "./steps-between.ts";

const ties = [
  { from: "a", to: "b" },
  { from: "c", to: "b" },
  { from: "c", to: "d" },
  { from: "d", to: "a" },
  { from: "x", to: "y" },
];

test("counts the ties of the shortest chain, whichever way they point", () => {
  expect(stepsBetween(ties, "a", "c")).toBe(2);
  expect(stepsBetween(ties, "b", "a")).toBe(1);
  expect(stepsBetween(ties, "a", "a")).toBe(0);
});

test("says so where no chain joins two", () => {
  expect(stepsBetween(ties, "a", "x")).toBe(null);
});
