import { defineWords } from "../language/words.ts";

/** What the menu says; the rest is fetched when a tour is opened or made. */
export const openerWords = defineWords({
  en: { make: "Make a guided tour" },
  fr: { make: "Préparer une visite guidée" },
});
