import { defineWords } from "../language/words.ts";

export const workWords = defineWords({
  en: {
    creator: "By",
    people: "Whom one may know from it",
    plays: "here {name}",
    double: "here the double of {name}",
    part: "as {part}",
    scenes: "Seen or heard in",
  },
  fr: {
    creator: "De",
    people: "Qui l’on en connaît",
    plays: "ici {name}",
    double: "ici la doublure de {name}",
    part: "rôle : {part}",
    scenes: "Vu ou entendu dans",
  },
});
