import { expect, test } from "vitest";
import type { ChangeType } from "#contract/changes.ts";
import { isLate, turnOf } from "./turns.ts";

const tie = (since: number, { replaces = false, type = "tieAdded" as ChangeType } = {}) =>
  turnOf({ type, position: 5005, since, retold: false }, replaces);
const fact = (type: ChangeType, retold = false) =>
  turnOf({ type, position: 5005, since: null, retold }, false);

test("what began in the installment that tells it is added, what began before is revealed", () => {
  expect([tie(5005), tie(5000), tie(4999), tie(0)]).toEqual(["added", "added", "revealed", "revealed"]);
});

test("an end is an end, however late it is told", () => {
  expect([tie(5005, { type: "tieEnded" }), tie(3002, { type: "membershipEnded" })]).toEqual([
    "ended",
    "ended",
  ]);
  expect([isLate({ since: 3002, position: 5005 }), isLate({ since: null, position: 5005 })]).toEqual([
    true,
    false,
  ]);
});

test("what takes a place or loses it is a change", () => {
  expect([tie(5005, { replaces: true }), tie(5005, { replaces: true, type: "tieEnded" })]).toEqual([
    "changed",
    "changed",
  ]);
});

test("another name is a change, and so is all that is told anew; an occupation first told was had before", () => {
  expect([fact("nameTold"), fact("fateTold", true), fact("fateTold"), fact("occupationTold")]).toEqual([
    "changed",
    "changed",
    "added",
    "revealed",
  ]);
  expect([fact("sceneShown"), fact("characterMet")]).toEqual(["added", "added"]);
});
