import type { Family } from "#contract/kinds.ts";
import type { Text } from "#contract/words.ts";

/** What each family of ties is called, in the legend and wherever ties are grouped. */
export const FAMILY_NAMES: Record<Family, Text> = {
  kinship: { en: "Kinship", fr: "Parenté" },
  love: { en: "Love", fr: "Amour" },
  work: { en: "Work", fr: "Travail" },
  art: { en: "Art", fr: "Art" },
  friendship: { en: "Friendship", fr: "Amitié" },
  power: { en: "Money & power", fr: "Argent et pouvoir" },
  conflict: { en: "Conflict", fr: "Conflit" },
  presence: { en: "Presence", fr: "Présence" },
};
