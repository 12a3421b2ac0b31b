import { defineWords } from "../language/words.ts";

export const openerWords = defineWords({
  en: { lenses: "Lenses", lensesOn: "Lenses: {count}", loading: "The lenses are on their way" },
  fr: { lenses: "Regards", lensesOn: "Regards : {count}", loading: "Les regards arrivent" },
});
