import { defineWords } from "../language/words.ts";

export const companyWords = defineWords({
  en: {
    title: "Companies",
    lede: "The companies, theatres and firms met so far.",
    story: "In the story",
    real: "Real",
    invented: "invented for the story",
    members: "Members",
    past: "No longer members",
    memberCount: "{count, plural, one {# member} other {# members}}",
    guest: "{role}, guest",
    modelledOn: "Modelled on",
    people: "People of theirs",
    nothing: "No companies have been met yet",
  },
  fr: {
    title: "Compagnies",
    lede: "Les compagnies, théâtres et sociétés rencontrés jusqu’ici.",
    story: "Dans l’histoire",
    real: "Réelles",
    invented: "inventée pour l’histoire",
    members: "Membres",
    past: "N’en font plus partie",
    memberCount: "{count, plural, one {# membre} other {# membres}}",
    guest: "{role}, en invité",
    modelledOn: "Inspirée de",
    people: "Leurs gens",
    nothing: "Aucune compagnie rencontrée pour l’instant",
  },
});
