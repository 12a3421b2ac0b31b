import { defineWords } from "../language/words.ts";

export const words = defineWords({
  en: { away: "The server does not answer just now. The rest follows when it is back." },
  fr: {
    away: "Le serveur ne répond pas pour l’instant. La suite viendra à son retour.",
  },
});
