import fc from "fast-check";
import { expect, test } from "vitest";
import { placeAfter } from "./grid-keys.ts";

const grid = { count: 10, page: 4 };
const after = (row: number, column: number, key: string, ctrlKey = false) =>
  placeAfter({ row, column }, { key, ctrlKey }, grid);

test("arrows go one place on, onto the heads and no further", () => {
  expect([
    after(2, 3, "ArrowUp"),
    after(2, 3, "ArrowRight"),
    after(0, 3, "ArrowUp"),
    after(2, 0, "ArrowLeft"),
  ]).toEqual([
    { row: 1, column: 3 },
    { row: 2, column: 4 },
    { row: -1, column: 3 },
    { row: 2, column: -1 },
  ]);
  expect([after(9, 9, "ArrowDown"), after(-1, 0, "ArrowLeft"), after(0, -1, "ArrowUp")]).toEqual([
    { row: 9, column: 9 },
    { row: -1, column: 0 },
    { row: 0, column: -1 },
  ]);
});

test("Home and End go through the row, with Ctrl through the grid, pages through the column", () => {
  expect([
    after(5, 5, "Home"),
    after(5, 5, "End"),
    after(5, 5, "Home", true),
    after(5, 5, "End", true),
  ]).toEqual([
    { row: 5, column: 0 },
    { row: 5, column: 9 },
    { row: 0, column: 0 },
    { row: 9, column: 9 },
  ]);
  expect([after(5, 5, "PageUp"), after(3, 5, "PageUp"), after(8, 5, "PageDown"), after(5, 5, "a")]).toEqual([
    { row: 1, column: 5 },
    { row: 0, column: 5 },
    { row: 9, column: 5 },
    null,
  ]);
});

test("no key leads out of the grid or into its corner", () => {
  const keys = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Home", "End"];
  const press = fc.record({ key: fc.constantFrom(...keys), ctrlKey: fc.boolean() });
  fc.assert(
    fc.property(fc.array(press, { maxLength: 40 }), (presses) => {
      let place = { row: 0, column: -1 };
      for (const one of presses) place = placeAfter(place, one, grid) ?? place;
      const { row, column } = place;
      expect(Math.min(row, column) >= -1 && Math.max(row, column) < 10 && row + column > -2).toBe(true);
    }),
  );
});
