import { defineWords } from "../language/words.ts";

export const mentionWords = defineWords({
  en: { as: "as {part}" },
  fr: { as: "rôle : {part}" },
});
