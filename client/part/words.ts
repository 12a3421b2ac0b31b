import { defineWords } from "../language/words.ts";

export const words = defineWords({
  en: {
    missing: "This part of the page could not be fetched",
    missingText: "It will be as soon as the server answers again.",
    broken: "Something went wrong in this part of the page",
    brokenText: "What you look at is kept in the address, so loading the page anew loses nothing.",
    reload: "Load the page anew",
  },
  fr: {
    missing: "Cette partie de la page n’a pas pu être chargée",
    missingText: "Elle le sera dès que le serveur répondra.",
    broken: "Cette partie de la page a rencontré un problème",
    brokenText: "Ce que vous regardez est dans l’adresse : recharger la page ne perd rien.",
    reload: "Recharger la page",
  },
});
