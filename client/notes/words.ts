import { defineWords } from "../language/words.ts";

export const notesWords = defineWords({
  en: {
    title: "About these facts",
    horizon: "How your horizon is kept",
    horizonText:
      "Everything here is put together from what the {telling, select, episode {episodes} chapter {chapters} other {acts}} you have seen tell: names, ties, companies, scenes, sources, and where everybody stands in the picture. What comes later is left out where the facts are looked up, not covered up here, and it is not counted either. You can move your horizon at any time; your place is kept in this browser alone.",
    sources: "Where the facts come from",
    conflict: "Where sources disagree",
    conflictText: "Several accounts differ on these. The one that was followed is named.",
    gap: "What is left open",
    gapText: "No account that could be read says more about these.",
    find: "Find in these notes",
    none: "Nothing fits",
    noneText: "Try other words.",
    nothing: "So far the sources agree, and leave nothing open.",
  },
  fr: {
    title: "Sur ces faits",
    horizon: "Comment votre horizon est respecté",
    horizonText:
      "Tout ce qui est ici vient de ce que racontent les {telling, select, episode {épisodes} chapter {chapitres} other {actes}} que vous avez vus : noms, liens, compagnies, scènes, sources, et la place de chacun dans l’image. La suite est écartée là où les faits sont cherchés, non pas cachée ici, et elle n’est pas comptée non plus. Vous pouvez déplacer votre horizon à tout moment ; il n’est gardé que dans ce navigateur.",
    sources: "D’où viennent les faits",
    conflict: "Là où les sources se contredisent",
    conflictText: "Plusieurs récits diffèrent sur ces points. Celui qui a été suivi est nommé.",
    gap: "Ce qui reste ouvert",
    gapText: "Aucun récit qu’on a pu lire n’en dit davantage.",
    find: "Trouver dans ces notes",
    none: "Rien ne correspond",
    noneText: "Essayez d’autres mots.",
    nothing: "Jusqu’ici, les sources s’accordent et ne laissent rien d’ouvert.",
  },
});
