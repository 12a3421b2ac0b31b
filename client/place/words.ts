import { defineWords } from "../language/words.ts";

export const placeWords = defineWords({
  en: {
    use: "{use, select, story {A place of the story.} shooting {Where it was filmed.} promotion {Where it was presented.} other {A place of the story, and where it was filmed.}}",
    scenes: "Scenes set here",
    noScenes: "No scene seen so far is set here.",
  },
  fr: {
    use: "{use, select, story {Un lieu de l’histoire.} shooting {Un lieu de tournage.} promotion {Un lieu de présentation.} other {Un lieu de l’histoire et du tournage.}}",
    scenes: "Scènes qui s’y passent",
    noScenes: "Aucune scène vue jusqu’ici ne s’y passe.",
  },
});
