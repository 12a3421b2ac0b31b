import fc from "fast-check";
import { expect, test } from "vitest";
import { folded, says } from "./folded.ts";

test("accents, case and joined letters are folded away", () => {
  expect(folded("Étoile ŒUVRE")).toBe("etoile oeuvre");
});

test("every word asked for has to be there, in any order", () => {
  expect(says(["Geneviève Lavigne", "Le Ballet National"], "lavigne gene")).toBe(true);
  expect(says(["Geneviève Lavigne"], "lavigne jack")).toBe(false);
});

test("asking for nothing finds everything, and every text is found by itself", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(says([text], "")).toBe(true);
      expect(says([text], text)).toBe(true);
    }),
  );
});
