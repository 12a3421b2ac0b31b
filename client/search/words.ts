import { defineWords } from "../language/words.ts";

export const words = defineWords({
  en: {
    label: "Search",
    placeholder: "Find a person, place, scene…",
    suggestions: "Suggestions",
    found: "{count, plural, =0 {Nothing found} one {One found} other {# found}}",
    nothing: "Nothing found for “{text}”, as far as you have come.",
    failed: "The search does not answer just now.",
  },
  fr: {
    label: "Recherche",
    placeholder: "Trouver quelqu’un, un lieu, une scène…",
    suggestions: "Suggestions",
    found: "{count, plural, =0 {Rien trouvé} one {Un résultat} other {# résultats}}",
    nothing: "Rien trouvé pour « {text} », à ce point de l’histoire.",
    failed: "La recherche ne répond pas pour l’instant.",
  },
});
