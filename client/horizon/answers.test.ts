import { expect, test } from "vitest";
import { parseAnswers } from "./answers.ts";

test("answers are read by story", () => {
  const stored = '{"etoile":{"seen":"etoile-e04"},"emma":{"seen":"all"},"odyssey":{"seen":null}}';
  expect(parseAnswers(stored)).toEqual({
    etoile: { seen: "etoile-e04" },
    emma: { seen: "all" },
    odyssey: { seen: null },
  });
});

test("what cannot be read counts as never asked", () => {
  expect([null, "", "{", "7", '{"etoile":4}', '{"etoile":{"seen":"Episode 4"}}'].map(parseAnswers)).toEqual([
    {},
    {},
    {},
    {},
    {},
    {},
  ]);
});
