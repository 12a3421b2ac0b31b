import { defineWords } from "../language/words.ts";

export const tellingWords = defineWords({
  en: {
    short:
      "{at, select, before {before} other {{telling, select, episode {E} chapter {Ch. } other {Act }}{number}}}",
    long: "{at, select, before {before the story} other {{telling, select, episode {episode} chapter {chapter} other {act}} {number}{at, select, scene {, scene {scene}} other {}}}}",
    since:
      "{at, select, before {since before the story} other {since {telling, select, episode {episode} chapter {chapter} other {act}} {number}}}",
    until:
      "{at, select, before {over before the story} other {until {telling, select, episode {episode} chapter {chapter} other {act}} {number}}}",
    told: "{at, select, before {told before the story} other {told in {telling, select, episode {episode} chapter {chapter} other {act}} {number}{at, select, scene {, scene {scene}} other {}}}}",
    heading:
      "{at, select, before {Before the story} other {{telling, select, episode {Episode} chapter {Chapter} other {Act}} {number}{at, select, scene {, scene {scene}} other {}}}}",
  },
  fr: {
    short:
      "{at, select, before {avant} other {{telling, select, episode {Ép. } chapter {Ch. } other {Acte }}{number}}}",
    long: "{at, select, before {avant l’histoire} other {{telling, select, episode {épisode} chapter {chapitre} other {acte}} {number}{at, select, scene {, scène {scene}} other {}}}}",
    since:
      "{at, select, before {depuis avant l’histoire} other {depuis {telling, select, episode {l’épisode} chapter {le chapitre} other {l’acte}} {number}}}",
    until:
      "{at, select, before {terminé avant l’histoire} other {jusqu’{telling, select, episode {à l’épisode} chapter {au chapitre} other {à l’acte}} {number}}}",
    told: "{at, select, before {raconté avant l’histoire} other {raconté dans {telling, select, episode {l’épisode} chapter {le chapitre} other {l’acte}} {number}{at, select, scene {, scène {scene}} other {}}}}",
    heading:
      "{at, select, before {Avant l’histoire} other {{telling, select, episode {Épisode} chapter {Chapitre} other {Acte}} {number}{at, select, scene {, scène {scene}} other {}}}}",
  },
});
