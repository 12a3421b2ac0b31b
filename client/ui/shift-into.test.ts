import { expect, test } from "vitest";
import { shiftInto } from "./shift-into.ts";

test("what lies within the window stays, what reaches beyond it is moved in", () => {
  expect(shiftInto({ left: 40, right: 90 }, 360)).toBe(0);
  expect(shiftInto({ left: 330, right: 400 }, 360)).toBe(-44);
  expect(shiftInto({ left: -30, right: 50 }, 360)).toBe(34);
});

test("what is wider than the window begins at its left", () => {
  expect(shiftInto({ left: -20, right: 500 }, 360)).toBe(24);
});
