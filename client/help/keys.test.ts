import { expect, test } from "vitest";
import { KEYS } from "./keys.ts";

test("no place lists a key twice, in either language", () => {
  for (const { keys } of KEYS) {
    for (const language of ["en", "fr"] as const) {
      const names = keys.map(([key]) => key[language]);
      expect(names).toEqual([...new Set(names)]);
    }
  }
});
