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
    nothing: "No companies to list",
    nothingText:
      "Companies stand here where the story, as far as you have come, tells of one and of who belongs to it.",
    connect: "Who connects two companies?",
    connectThis: "Who connects it with another?",
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
    nothing: "Aucune compagnie à montrer",
    nothingText:
      "Les compagnies figurent ici quand l’histoire, là où vous en êtes, en nomme une et dit qui en fait partie.",
    connect: "Qui relie deux compagnies ?",
    connectThis: "Qui la relie à une autre ?",
  },
});
