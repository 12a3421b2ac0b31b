import { defineWords } from "../language/words.ts";

export const mentionWords = defineWords({
  en: { as: "as {part}", double: "dances in their place" },
  fr: { as: "dans le rôle de {part}", double: "danse à leur place" },
});
