import { expect, test } from "vitest";
import { isBack } from "./is-back.ts";

const NOON = Date.UTC(2026, 0, 15, 12);
const hoursBefore = (hours: number) => NOON - hours * 3_600_000;

test("who has been away for four hours is back; a reload, a first visit and a clock set back are no return", () => {
  expect([
    isBack(hoursBefore(4), NOON),
    isBack(hoursBefore(3.9), NOON),
    isBack(undefined, NOON),
    isBack(hoursBefore(-2), NOON),
  ]).toEqual([true, false, false, false]);
});
