import fc from "fast-check";
import { expect, test } from "vitest";
import { highlight } from "./highlight.ts";

test("what was typed is marked, accents and case aside", () => {
  expect(highlight("Geneviève Lavigne", "GENEVIE")).toEqual([
    { text: "Geneviè", hit: true },
    { text: "ve Lavigne", hit: false },
  ]);
});

test("every word that was typed is marked wherever it stands", () => {
  expect(highlight("Jack and Jackie", "jack ie")).toEqual([
    { text: "Jack", hit: true },
    { text: " and ", hit: false },
    { text: "Jackie", hit: true },
  ]);
});

test("a label found by another name is not marked", () => {
  expect(highlight("Cheyenne", "tousaint")).toEqual([{ text: "Cheyenne", hit: false }]);
});

test("whatever is typed, the pieces make up the label again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), (label, typed) => {
      expect(
        highlight(label, typed)
          .map(({ text }) => text)
          .join(""),
      ).toBe(label);
    }),
  );
});
