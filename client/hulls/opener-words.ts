import { defineWords } from "../language/words.ts";

export const openerWords = defineWords({
  en: { hulls: "Outlines of companies and circles", loading: "The outlines are on their way" },
  fr: { hulls: "Contours des compagnies et des cercles", loading: "Les contours arrivent" },
});
