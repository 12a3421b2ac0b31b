import { defineWords } from "../language/words.ts";

export const words = defineWords({
  en: {
    title: "Find and do",
    placeholder: "A character, a scene, a view, an action…",
    story: "In the story",
    nothing: "Nothing for “{text}”, as far as you have come.",
    failed: "The story does not answer just now. Views and actions are still found.",
  },
  fr: {
    title: "Trouver et agir",
    placeholder: "Un personnage, une scène, une vue, une action…",
    story: "Dans l’histoire",
    nothing: "Rien pour « {text} », à ce point de l’histoire.",
    failed: "L’histoire ne répond pas pour l’instant. Vues et actions se trouvent encore.",
  },
});
