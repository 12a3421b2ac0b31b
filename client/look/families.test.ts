import { expect, test } from "vitest";
import { Family } from "#contract/kinds.ts";
import { centred, DASHES } from "./families.ts";
import { PALETTES } from "./palette.ts";

test("no two families share a dash", () => {
  const rhythms = Family.options.map((family) => DASHES[family].join(" "));
  expect(new Set(rhythms).size).toBe(Family.options.length);
});

test.each(["dark", "light"] as const)("no two families share a hue in the %s theme", (theme) => {
  expect(new Set(Object.values(PALETTES[theme].families)).size).toBe(Family.options.length);
});

test("every dash goes back to its beginning after an even number of lengths", () => {
  expect(Family.options.filter((family) => DASHES[family].length % 2 === 1)).toEqual([]);
});

test("a short line shows a dash with its gap in the middle", () => {
  expect(centred(DASHES.power, 26)).toBe(6);
  expect(centred(DASHES.love, 26)).toBe(2.75);
});
