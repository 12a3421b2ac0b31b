import { defineWords } from "../language/words.ts";

export const words = defineWords({
  en: {
    open: "Settings and help",
    settings: "Settings",
    theme: "Stage",
    dark: "Dark",
    light: "Light",
    system: "As the system",
    language: "Language",
    help: "Keys and help",
    stories: "All stories",
  },
  fr: {
    open: "Réglages et aide",
    settings: "Réglages",
    theme: "Scène",
    dark: "Sombre",
    light: "Claire",
    system: "Comme le système",
    language: "Langue",
    help: "Touches et aide",
    stories: "Toutes les histoires",
  },
});
