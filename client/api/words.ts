import { defineWords } from "../language/words.ts";

export const words = defineWords({
  en: {
    waiting: "One moment",
    failed: "This could not be fetched",
    away: "The server does not answer. It will be shown as soon as it does.",
    missing: "Nothing here is known by that name, as far as you have come.",
    odd: "The server answered in a way this page does not understand.",
    again: "Try again",
  },
  fr: {
    waiting: "Un instant",
    failed: "Impossible d’aller chercher cela",
    away: "Le serveur ne répond pas. Tout s’affichera dès qu’il répondra.",
    missing: "Rien de connu ici sous ce nom, à ce point de l’histoire.",
    odd: "Le serveur a répondu d’une façon que cette page ne comprend pas.",
    again: "Réessayer",
  },
});
