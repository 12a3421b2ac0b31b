import { expect, test } from "vitest";
import { heightAfterPull, isPress, toggled } from "./sheet-height.ts";

test("a press toggles between half and full, and a trembling finger still presses", () => {
  expect([toggled("half"), toggled("full"), isPress(3), isPress(-20)]).toEqual(["full", "half", true, false]);
});

test("a sheet pulled up is full, whatever it was", () => {
  expect([heightAfterPull("half", -80), heightAfterPull("full", -80)]).toEqual(["full", "full"]);
});

test("a full sheet pulled down is half, and a half one is put away", () => {
  expect([heightAfterPull("full", 80), heightAfterPull("half", 80)]).toEqual(["half", "away"]);
});

test("a sheet pulled a little stays as it was", () => {
  expect([heightAfterPull("half", 20), heightAfterPull("full", -20)]).toEqual(["half", "full"]);
});
