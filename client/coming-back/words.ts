import { defineWords } from "../language/words.ts";

export const comingBackWords = defineWords({
  en: {
    bar: "Welcome back",
    were: "You were at {telling, select, episode {episode} chapter {chapter} other {act}} {number}",
    finished: "Finished {number}?",
    yes: "Yes, show it",
    no: "Not yet",
    catchUp: "Catch me up",
  },
  fr: {
    bar: "Bon retour",
    were: "Vous en étiez {telling, select, episode {à l’épisode} chapter {au chapitre} other {à l’acte}} {number}",
    finished: "Et le {number}, vous l’avez fini ?",
    yes: "Oui, montrer",
    no: "Pas encore",
    catchUp: "Où en étais-je ?",
  },
});
