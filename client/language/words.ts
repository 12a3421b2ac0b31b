import { Language } from "#contract/words.ts";

/** The words of one feature: a message for every key, in every language. */
export type Words<Key extends string> = Record<Language, Record<Key, string>>;

/** Declares a feature's words. A key that one language lacks, or has too many, is a type error. */
export const defineWords = <English extends Record<string, string>>(words: {
  en: English;
  fr: { [Key in keyof NoInfer<English>]: string };
}): Words<Extract<keyof English, string>> => words;

/** The language to begin with: the stored one, else the first the reader's browser asks for that we speak. */
export function languageFor(stored: string | null, wanted: readonly string[]): Language {
  const candidates = [stored, ...wanted.map((tag) => tag.slice(0, 2).toLowerCase())];
  for (const candidate of candidates) {
    const known = Language.safeParse(candidate);
    if (known.success) return known.data;
  }
  return "en";
}
