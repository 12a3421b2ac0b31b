import { defineWords } from "../language/words.ts";

export const sceneWords = defineWords({
  en: {
    place: "Where",
    works: "Danced or played",
    present: "Present",
    mentioned: "Spoken of",
    heardBy: "Heard of it",
    scenes: "Scenes",
    noScenes: "No scenes of it are noted.",
    all: "{telling, select, episode {Episodes} chapter {Chapters} other {Acts}}",
    runtime: "{minutes, plural, one {# minute} other {# minutes}}",
    beyond:
      "{telling, select, episode {{count, plural, one {# episode} other {# episodes}}} chapter {{count, plural, one {# chapter} other {# chapters}}} other {{count, plural, one {# act} other {# acts}}}} to come",
  },
  fr: {
    place: "Où",
    works: "Dansé ou joué",
    present: "Présents",
    mentioned: "Évoqués",
    heardBy: "En ont entendu parler",
    scenes: "Scènes",
    noScenes: "Aucune scène n’en est notée.",
    all: "{telling, select, episode {Épisodes} chapter {Chapitres} other {Actes}}",
    runtime: "{minutes, plural, one {# minute} other {# minutes}}",
    beyond:
      "{telling, select, episode {{count, plural, one {# épisode} other {# épisodes}}} chapter {{count, plural, one {# chapitre} other {# chapitres}}} other {{count, plural, one {# acte} other {# actes}}}} à venir",
  },
});
