import { expect, test } from "vitest";
import { numberWord } from "./number-words.ts";

test("small numbers are written in letters, larger ones in figures", () => {
  expect([numberWord(4, "en"), numberWord(8, "fr"), numberWord(61, "en")]).toEqual(["four", "huit", "61"]);
});
