import { expect, test } from "vitest";
import { parseWish, reduceTheme, themeOf } from "./theme.ts";

test("the stage is dark until somebody wishes otherwise", () => {
  expect([parseWish(null), parseWish("purple"), parseWish("light"), parseWish("system")]).toEqual([
    "dark",
    "dark",
    "light",
    "system",
  ]);
});

test("a wish holds whatever the system turns to", () => {
  const wished = reduceTheme({ wish: "system", system: "light" }, { type: "wish", wish: "dark" });
  expect(themeOf(reduceTheme(wished, { type: "system", system: "light" }))).toBe("dark");
});

test("who follows the system turns with it", () => {
  expect(themeOf(reduceTheme({ wish: "system", system: "light" }, { type: "system", system: "dark" }))).toBe(
    "dark",
  );
});
