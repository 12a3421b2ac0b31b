import { defineWords } from "../language/words.ts";

export const openerWords = defineWords({
  en: { lenses: "Lenses", loading: "The lenses are on their way" },
  fr: { lenses: "Regards", loading: "Les regards arrivent" },
});
