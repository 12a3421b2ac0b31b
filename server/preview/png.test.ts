import { expect, test } from "vitest";
import { hasOtherLetters, pngOf } from "./png.ts";

const saying = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><text x="8" y="28" font-family="Inter" font-size="20">${text}</text></svg>`;

test("what the fonts of the look have letters for needs no others", () => {
  expect(["Étoile", "Œdipe", "Ἀντιγόνη", "Чайка", "Łódź – 1 ↔ 2"].filter(hasOtherLetters)).toEqual([]);
  expect(["紅樓夢", "הדיבוק", "ليلى", "심청"].filter((text) => !hasOtherLetters(text))).toEqual([]);
});

test("Greek and Cyrillic are drawn, and letters nobody has fonts for break nothing", async () => {
  const empty = (await pngOf(saying(""))).length;
  for (const text of ["Étoile", "Ἀντιγόνη", "Чайка"])
    expect([text, (await pngOf(saying(text))).length > empty]).toEqual([text, true]);
  expect((await pngOf(saying("紅樓夢 הדיבוק \u{1F3AD}"))).subarray(1, 4).toString("latin1")).toBe("PNG");
});
