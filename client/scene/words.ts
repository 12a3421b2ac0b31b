import { defineWords } from "../language/words.ts";

export const sceneWords = defineWords({
  en: {
    place: "Where",
    works: "Danced or played",
    present: "Present",
    mentioned: "Spoken of",
    scenes: "Scenes",
    noScenes: "No scenes of it are noted.",
    all: "{telling, select, episode {Episodes} chapter {Chapters} other {Acts}}",
    runtime: "{minutes, plural, one {# minute} other {# minutes}}",
  },
  fr: {
    place: "Où",
    works: "Dansé ou joué",
    present: "Présents",
    mentioned: "Évoqués",
    scenes: "Scènes",
    noScenes: "Aucune scène n’en est notée.",
    all: "{telling, select, episode {Épisodes} chapter {Chapitres} other {Actes}}",
    runtime: "{minutes, plural, one {# minute} other {# minutes}}",
  },
});
