import { expect, test } from "vitest";
import { sentenceOf } from "./tie-sentence.ts";

test("a sentence begins with a capital and ends with a full stop", () => {
  expect(sentenceOf("Cheyenne", "dances with {}", "Gael", "en")).toBe("Cheyenne dances with Gael.");
  expect(sentenceOf("Jack", "takes {} back", "Mishi", "en")).toBe("Jack takes Mishi back.");
  expect(sentenceOf("la mère de Susu", "élève {}", "Susu", "fr")).toBe("La mère de Susu élève Susu.");
});
