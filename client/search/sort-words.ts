import { defineWords } from "../language/words.ts";

/** What sort of thing was found. */
export const sortWords = defineWords({
  en: {
    character: "character",
    person: "person",
    company: "company",
    place: "place",
    work: "work",
    scene: "scene",
  },
  fr: {
    character: "personnage",
    person: "personne",
    company: "compagnie",
    place: "lieu",
    work: "œuvre",
    scene: "scène",
  },
});
