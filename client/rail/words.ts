import { defineWords } from "../language/words.ts";

const unitEn = "{telling, select, episode {episode} chapter {chapter} other {act}}";
const unitsEn = "{telling, select, episode {episodes} chapter {chapters} other {acts}}";
const unitFr = "{telling, select, episode {épisode} chapter {chapitre} other {acte}}";
const unitsFr = "{telling, select, episode {épisodes} chapter {chapitres} other {actes}}";

export const words = defineWords({
  en: {
    rail: "How far you have come",
    seen: "You have seen {seen} of {all}",
    seenAll: "You have seen all {all}",
    first: `Only ${unitEn} 1 is shown`,
    later: "Nothing later is shown anywhere.",
    everything: "Nothing is held back.",
    looking: `Looking back at ${unitEn} {number}.`,
    forward: "Back to all you have seen",
    change: "Change",
    dot: `{titled, select, yes {${unitEn} {number}: {title}} other {${unitEn} {number}, not seen}}`,
    ask: `{from, plural, =0 {Seen ${unitEn} {number}?} other {Seen ${unitsEn} # to {number}?}}`,
    yes: "Yes, show it",
    no: "Not yet",
    catchUp: "Catch me up",
  },
  fr: {
    rail: "Où vous en êtes",
    seen: "Vous en avez vu {seen} sur {all}",
    seenAll: "Vous avez tout vu",
    first: "Seul le début est montré",
    later: "Rien de ce qui suit n’apparaît nulle part.",
    everything: "Rien n’est caché.",
    looking:
      "Retour {telling, select, episode {à l’épisode} chapter {au chapitre} other {à l’acte}} {number}.",
    forward: "Revenir à tout ce que vous avez vu",
    change: "Modifier",
    dot: `{titled, select, yes {${unitFr} {number} : {title}} other {${unitFr} {number}, pas encore vu}}`,
    ask: `{from, plural, =0 {${unitFr} {number} vu ?} other {${unitsFr} # à {number} vus ?}}`,
    yes: "Oui, montrer",
    no: "Pas encore",
    catchUp: "Où en étais-je ?",
  },
});
