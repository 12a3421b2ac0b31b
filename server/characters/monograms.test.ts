import fc from "fast-check";
import { expect, test } from "vitest";
import { monogramsOf } from "./monograms.ts";

const monograms = (...names: string[]) => [
  ...monogramsOf(new Map(names.map((name) => [name, name]))).values(),
];

test("takes the initials of the first and the last word, and one letter of a single name", () => {
  expect(monograms("Jack McMillan", "Bruna", "The Minister of Culture", "Geneviève’s sister")).toEqual([
    "JM",
    "B",
    "MC",
    "GS",
  ]);
});

test("whoever is met later gives way to who was there", () => {
  expect(monograms("Gael Rodriguez", "Gabin Roux", "Clara", "Cléa")).toEqual(["GR", "Ga", "C", "Cl"]);
});

test("nobody's monogram changes when somebody new is met", () => {
  const name = fc.string({ unit: fc.constantFrom(..."abcdé "), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 30 }), name, (names, newcomer) => {
      fc.pre(!names.includes(newcomer));
      expect(monograms(...names, newcomer).slice(0, -1)).toEqual(monograms(...names));
    }),
  );
});
