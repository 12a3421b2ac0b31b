import { defineWords } from "../language/words.ts";

export const placeWords = defineWords({
  en: {
    use: "{use, select, story {a place of the story} shooting {where it was filmed} promotion {where it was presented} other {a place of the story, and where it was filmed}}",
    scenes: "Scenes set here",
    noScenes: "No scene seen so far is set here.",
  },
  fr: {
    use: "{use, select, story {un lieu de l’histoire} shooting {un lieu de tournage} promotion {un lieu de présentation} other {un lieu de l’histoire et du tournage}}",
    scenes: "Scènes qui s’y passent",
    noScenes: "Aucune scène vue jusqu’ici ne s’y passe.",
  },
});
