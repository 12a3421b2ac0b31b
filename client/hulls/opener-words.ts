import { defineWords } from "../language/words.ts";

export const openerWords = defineWords({
  en: { hulls: "Outlines around groups", loading: "The outlines are on their way" },
  fr: { hulls: "Contours autour des groupes", loading: "Les contours arrivent" },
});
