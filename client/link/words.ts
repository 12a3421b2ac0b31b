import { defineWords } from "../language/words.ts";

export const linkWords = defineWords({
  en: { scenes: "Scenes", past: "past" },
  fr: { scenes: "Scènes", past: "passé" },
});
