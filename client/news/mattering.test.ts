import { expect, test } from "vitest";
import { mattering } from "./mattering.ts";

const scene = (position: number, weight: number | null) => ({ position, weight });

test("of an installment with decisive scenes only these mattered", () => {
  expect(mattering([scene(1001, 1), scene(1002, 3), scene(1003, 2), scene(1004, 3)])).toEqual([
    scene(1002, 3),
    scene(1004, 3),
  ]);
});

test("of one without, the strong ones did, whatever another has", () => {
  expect(mattering([scene(1001, 2), scene(1002, 1), scene(2001, 2), scene(2002, 3)])).toEqual([
    scene(1001, 2),
    scene(2002, 3),
  ]);
});

test("what is no scene has no weight and does not count", () => {
  expect(mattering([scene(1001, null), scene(1002, 1)])).toEqual([]);
});
