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

test("one story that cannot be read takes no other with it", () => {
  expect(parseAnswers('{"etoile":{"seen":4},"Not a story":{"seen":"all"},"emma":{"seen":"all"}}')).toEqual({
    emma: { seen: "all" },
  });
});

test("when somebody was last here is read with the answer, and an answer without it, or with nonsense, is kept", () => {
  const stored =
    '{"etoile":{"seen":"etoile-e04","visited":1700000000000},"emma":{"seen":"all","visited":"yesterday"}}';
  expect(parseAnswers(stored)).toEqual({
    etoile: { seen: "etoile-e04", visited: 1_700_000_000_000 },
    emma: { seen: "all" },
  });
});
