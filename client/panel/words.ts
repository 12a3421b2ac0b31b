import { defineWords } from "../language/words.ts";

export const panelWords = defineWords({
  en: {
    loading: "Loading",
    failed: "This could not be loaded",
    away: "The server does not answer just now. What is shown elsewhere stays as it is.",
    notFound: "Nothing of that name is known here",
    notFoundText: "It may not have been met yet, or the link is not quite right.",
    odd: "The answer made no sense. Trying again may help.",
    again: "Try again",
    copyLink: "Copy link",
    copied: "Link copied",
    notCopied: "This browser does not allow it",
  },
  fr: {
    loading: "Chargement",
    failed: "Le chargement a échoué",
    away: "Le serveur ne répond pas pour le moment. Ce qui est affiché ailleurs reste tel quel.",
    notFound: "Rien de ce nom n’est connu ici",
    notFoundText: "On ne l’a peut-être pas encore rencontré, ou le lien n’est pas tout à fait juste.",
    odd: "La réponse n’avait pas de sens. Réessayer peut aider.",
    again: "Réessayer",
    copyLink: "Copier le lien",
    copied: "Lien copié",
    notCopied: "Ce navigateur ne le permet pas",
  },
});
