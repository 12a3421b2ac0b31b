import { defineWords } from "../language/words.ts";

export const newsWords = defineWords({
  en: { before: "learnt here, so before" },
  fr: { before: "appris ici, déjà vrai avant" },
});
