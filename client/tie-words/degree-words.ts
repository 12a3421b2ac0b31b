import type { Text } from "#contract/words.ts";

const SENTIMENTS: readonly Text[] = [
  { en: "hostile", fr: "hostile" },
  { en: "strained", fr: "tendu" },
  { en: "neutral", fr: "neutre" },
  { en: "warm", fr: "chaleureux" },
  { en: "devoted", fr: "profond" },
];

const STRENGTHS: readonly Text[] = [
  { en: "slight", fr: "léger" },
  { en: "strong", fr: "fort" },
  { en: "decisive", fr: "décisif" },
];

const UNKNOWN: Text = { en: "unknown", fr: "inconnu" };

/** How one feels in a tie, from -2 to 2, in a word. */
export const sentimentWord = (sentiment: number): Text => SENTIMENTS[sentiment + 2] ?? UNKNOWN;

/** How much a tie weighs, from 1 to 3, in a word. */
export const strengthWord = (strength: number): Text => STRENGTHS[strength - 1] ?? UNKNOWN;
