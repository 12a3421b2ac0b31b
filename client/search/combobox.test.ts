import { expect, test } from "vitest";
import { afterKey } from "./combobox.ts";

test("arrows go round the list and open it", () => {
  expect([
    afterKey({ open: false, at: -1 }, "ArrowDown", 3),
    afterKey({ open: true, at: 2 }, "ArrowDown", 3),
    afterKey({ open: true, at: 0 }, "ArrowUp", 3),
    afterKey({ open: true, at: -1 }, "ArrowUp", 3),
  ]).toEqual([
    { open: true, at: 0 },
    { open: true, at: 0 },
    { open: true, at: 2 },
    { open: true, at: 2 },
  ]);
});

test("an empty list has nothing at hand", () => {
  expect(afterKey({ open: true, at: -1 }, "ArrowDown", 0)).toEqual({ open: true, at: -1 });
});

test("Home and End belong to the text until an option is at hand", () => {
  expect([
    afterKey({ open: true, at: -1 }, "Home", 3),
    afterKey({ open: true, at: 1 }, "Home", 3),
    afterKey({ open: true, at: 1 }, "End", 3),
  ]).toEqual([null, { open: true, at: 0 }, { open: true, at: 2 }]);
});

test("Escape closes the list, and is left to others when it is closed", () => {
  expect([
    afterKey({ open: true, at: 1 }, "Escape", 3),
    afterKey({ open: false, at: -1 }, "Escape", 3),
  ]).toEqual([{ open: false, at: -1 }, null]);
});
