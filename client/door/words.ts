import { defineWords } from "../language/words.ts";

const unitEn = "{telling, select, episode {episode} chapter {chapter} other {act}}";

export const doorWords = defineWords({
  en: {
    title: "Which story?",
    lede: "Each is shown as far as you have come, and no further.",
    told: "{telling, select, episode {{count, plural, one {# episode} other {# episodes}}} chapter {{count, plural, one {# chapter} other {# chapters}}} other {{count, plural, one {# act} other {# acts}}}}",
    never: "You have not been here yet",
    begun: "Not begun yet",
    through: `{telling, select, chapter {Read} other {Seen}} through ${unitEn} {number}`,
    all: "{telling, select, chapter {Read} other {Seen}} to the end",
  },
  fr: {
    title: "Quelle histoire ?",
    lede: "Chacune est montrée jusqu’où vous en êtes, et pas plus loin.",
    told: "{telling, select, episode {{count, plural, one {# épisode} other {# épisodes}}} chapter {{count, plural, one {# chapitre} other {# chapitres}}} other {{count, plural, one {# acte} other {# actes}}}}",
    never: "Première visite",
    begun: "Pas encore commencé",
    through: `{telling, select, chapter {Lu} other {Vu}} jusqu’{telling, select, episode {à l’épisode} chapter {au chapitre} other {à l’acte}} {number}`,
    all: "{telling, select, chapter {Lu} other {Vu}} jusqu’à la fin",
  },
});
