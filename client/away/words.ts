import { defineWords } from "../language/words.ts";

export const words = defineWords({
  en: { away: "The server does not answer just now. What is shown stays; the rest follows when it is back." },
  fr: {
    away: "Le serveur ne répond pas pour l’instant. Ce qui est affiché reste ; la suite viendra à son retour.",
  },
});
