import { defineWords } from "../language/words.ts";

export const openerWords = defineWords({
  en: { lenses: "Lenses", shown: "What is shown", loading: "The lenses are on their way" },
  fr: { lenses: "Regards", shown: "Ce qui est montré", loading: "Les regards arrivent" },
});
