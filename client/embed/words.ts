import { defineWords } from "../language/words.ts";

export const embedWords = defineWords({
  en: {
    whole: "Open in Ensemble",
    claim:
      "{all, select, yes {I have seen it all} other {I have seen {telling, select, episode {episode} chapter {chapter} other {act}} {number}}}",
    seenUpTo: "I have seen {telling, select, episode {episode} chapter {chapter} other {act}}",
    show: "Show it",
    why: "Made further on. Nothing is given away to who has not said how far they have come.",
  },
  fr: {
    whole: "Ouvrir dans Ensemble",
    claim:
      "{all, select, yes {J’ai tout vu} other {J’ai vu {telling, select, episode {l’épisode} chapter {le chapitre} other {l’acte}} {number}}}",
    seenUpTo: "J’ai vu {telling, select, episode {l’épisode} chapter {le chapitre} other {l’acte}}",
    show: "La montrer",
    why: "Faite plus loin. Rien n’est dévoilé à qui n’a pas dit où il en est.",
  },
});
