import { expect, test } from "vitest";
import { afterPull, isPress } from "./sheet-height.ts";

test("a trembling finger still presses", () => {
  expect([isPress(3), isPress(-20)]).toEqual([true, false]);
});

test("a sheet that its handle pulls up is up, whatever it was", () => {
  expect([afterPull(false, -80), afterPull(true, -80)]).toEqual([true, true]);
});

test("a sheet that is up comes to rest when pulled down, and one that rests is put away", () => {
  expect([afterPull(true, 80), afterPull(false, 80)]).toEqual([false, "away"]);
});

test("a sheet pulled a little stays as it was", () => {
  expect([afterPull(false, 20), afterPull(true, -20)]).toEqual([false, true]);
});
