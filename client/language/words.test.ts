import { expect, test } from "vitest";
import { defineWords, languageFor } from "./words.ts";

test("the stored language comes first, then what the browser asks for, then English", () => {
  expect([
    languageFor("fr", ["en-GB"]),
    languageFor(null, ["de-CH", "fr-CH", "en"]),
    languageFor("de", ["pt-BR"]),
    languageFor(null, []),
  ]).toEqual(["fr", "fr", "en", "en"]);
});

test("words that one language lacks are not accepted", () => {
  // @ts-expect-error French lacks "bye"
  const lacking = defineWords({ en: { hello: "Hello", bye: "Bye" }, fr: { hello: "Bonjour" } });
  expect(Object.keys(lacking.fr)).toEqual(["hello"]);
});
