import type { Text } from "#contract/words.ts";

const SENTIMENTS: Record<number, Text> = {
  [-2]: { en: "hostile", fr: "hostile" },
  [-1]: { en: "strained", fr: "tendu" },
  0: { en: "neutral", fr: "neutre" },
  1: { en: "warm", fr: "cordial" },
  2: { en: "devoted", fr: "très attaché" },
};

const STRENGTHS: Record<number, Text> = {
  1: { en: "slight", fr: "léger" },
  2: { en: "strong", fr: "fort" },
  3: { en: "decisive", fr: "déterminant" },
};

/** How one feels in a tie, from -2 to 2, in a word. */
export const sentimentWord = (sentiment: number): Text | null => SENTIMENTS[sentiment] ?? null;

/** How much a tie weighs, from 1 to 3, in a word. */
export const strengthWord = (strength: number): Text | null => STRENGTHS[strength] ?? null;
