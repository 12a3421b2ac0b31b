import { IntlMessageFormat } from "intl-messageformat";
import { expect, test } from "vitest";
import { z } from "zod";
import { Language } from "#contract/words.ts";

const Messages = z.record(z.string(), z.string());
const Words = z.object({ en: Messages, fr: Messages });
const Part = z.object({ type: z.int().min(1).max(6), value: z.string() });

const files = import.meta.glob<Record<string, unknown>>("./*/*words.ts", { eager: true });
const features = Object.entries(files).flatMap(([file, exported]) =>
  Object.values(exported).flatMap((one) => {
    const words = Words.safeParse(one);
    return words.success ? [{ file, words: words.data }] : [];
  }),
);

/** The values a message asks for, however deep in its plurals and choices. */
function valuesOf(part: unknown): string[] {
  if (typeof part !== "object" || part === null) return [];
  const named = Part.safeParse(part);
  const own = named.success ? [named.data.value] : [];
  return [...own, ...Object.values(part).flatMap(valuesOf)];
}

const asked = (message: string, language: Language) =>
  new Set(valuesOf(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst()));

test("features have words", () => {
  expect(features.length).toBeGreaterThan(5);
});

test.each(features)(
  "$file: every message can be read, and French asks for no value that English lacks",
  ({ words }) => {
    const strange = Object.entries(words.fr).flatMap(([key, french]) => {
      const english = asked(words.en[key] ?? "", "en");
      return [...asked(french, "fr")]
        .filter((value) => !english.has(value))
        .map((value) => `${key}: ${value}`);
    });
    expect(strange).toEqual([]);
  },
);
