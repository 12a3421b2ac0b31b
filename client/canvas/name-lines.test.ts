import fc from "fast-check";
import { expect, test } from "vitest";
import { nameLines } from "./name-lines.ts";

test("names of two ordinary words stay on one line", () => {
  expect(nameLines("Geneviève Lavigne")).toEqual(["Geneviève Lavigne"]);
});

test("longer ones are broken where the lines become about equally long", () => {
  expect(nameLines("Susu's teachers at the other school of ballet")).toEqual([
    "Susu's teachers",
    "at the other",
    "school of ballet",
  ]);
});

test("no word is lost, and there are at most three lines", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(words, (them) => {
      const lines = nameLines(them.join(" "));
      expect(lines.join(" ")).toBe(them.join(" "));
      expect(lines.length).toBeLessThanOrEqual(3);
    }),
  );
});
