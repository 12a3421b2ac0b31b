import { expect, test } from "vitest";
import { keyMove } from "./rail-keys.ts";
import { stopsOf } from "./stops.ts";
import { installment, installments, scene } from "./timeline.sample.ts";

const scenes = new Map([[2, [scene(2, 1), scene(2, 2)]]]);
/** 1, 2.1, 2.2, 2, 3 */
const stops = stopsOf({ installments: installments(4), seen: 3, before: false, scenes });
const press = (key: string, at: number) => keyMove(key, stops, at, false);

test("arrows go from stop to stop, and past the last one the reader is to be asked", () => {
  expect([press("ArrowRight", 0), press("ArrowUp", 1), press("ArrowLeft", 3), press("ArrowDown", 0)]).toEqual(
    [{ to: 1 }, { to: 2 }, { to: 2 }, { to: 0 }],
  );
  expect([press("ArrowRight", 4), press("PageUp", 4), press("End", 1), press("Home", 3)]).toEqual([
    "past",
    { to: 4 },
    { to: 4 },
    { to: 0 },
  ]);
});

test("page keys go from installment to installment", () => {
  expect([press("PageUp", 0), press("PageUp", 2), press("PageDown", 4), press("PageDown", 2)]).toEqual([
    { to: 3 },
    { to: 3 },
    { to: 3 },
    { to: 0 },
  ]);
});

test("in a long telling page keys go from section to section", () => {
  const parts = ["a", "a", "b", "b", "b", "c"].map((section, at) => installment(at + 1, section));
  const long = stopsOf({ installments: parts, seen: 6, before: false, scenes: new Map() });
  const page = (key: string, at: number) => keyMove(key, long, at, true);
  expect([page("PageUp", 0), page("PageUp", 3), page("PageUp", 5)]).toEqual([
    { to: 2 },
    { to: 5 },
    { to: 5 },
  ]);
  expect([page("PageDown", 5), page("PageDown", 4), page("PageDown", 2), page("PageDown", 0)]).toEqual([
    { to: 2 },
    { to: 2 },
    { to: 0 },
    { to: 0 },
  ]);
});

test("other keys are left to others", () => {
  expect([press("Tab", 0), press("a", 0), press("Enter", 0), press("toString", 0)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
