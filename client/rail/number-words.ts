import type { Language } from "#contract/words.ts";

const NUMBERS: Record<Language, readonly string[]> = {
  en: "none one two three four five six seven eight nine ten eleven twelve".split(" "),
  fr: "aucun un deux trois quatre cinq six sept huit neuf dix onze douze".split(" "),
};

/** A small number in letters, as one writes it in a sentence; a larger one in figures. */
export const numberWord = (number: number, language: Language): string =>
  NUMBERS[language][number] ?? String(number);
