import { defineWords } from "../language/words.ts";

const unitEn = "{telling, select, episode {episode} chapter {chapter} other {act}}";
const unitsEn = "{telling, select, episode {episodes} chapter {chapters} other {acts}}";
const unitFr = "{telling, select, episode {épisode} chapter {chapitre} other {acte}}";
const unitsFr = "{telling, select, episode {épisodes} chapter {chapitres} other {actes}}";

export const words = defineWords({
  en: {
    rail: "How far you have come",
    seen: "You have {telling, select, chapter {read} other {seen}} {seen} of {all}",
    seenAll: "You have {telling, select, chapter {read} other {seen}} all {all}",
    first: `Only ${unitEn} 1 is shown`,
    later: "Nothing later is shown anywhere.",
    everything: "Nothing is held back.",
    looking: `Looking back at ${unitEn} {number}{scene, plural, =0 {} other {, scene #}}.`,
    forward: "Back to all you have seen",
    change: "Change",
    timeline: "Timeline",
    stop: `{number, plural, =0 {Before the story} other {{telling, select, episode {Episode} chapter {Chapter} other {Act}} {called}{title, select, none {} other {: {title}}}{scene, plural, =0 {} other {, scene #: {sceneTitle}}}{section, select, none {} other { · {section}}}}}`,
    play: "Play through what you have seen",
    pause: "Pause",
    scenes: "Scene by scene",
    order: "The order of the timeline",
    told: "As told",
    happened: "As it happened",
    toldText: "Each moment shows what had been told by then.",
    happenedText:
      "Each moment shows how things stood then, from all you know by now: what lay before the story comes first. Dotted ties are yet to come, broken ones over.",
    toEnd: "Back to the end",
    key: "Dotted ties are yet to come, broken ones over.",
    keyOfStrands: "Broken outlines: before the story.",
    ask: `{telling, select, chapter {Read} other {Seen}} {several, select, no {${unitEn} {number}} other {${unitsEn} {from} to {number}}}?`,
    yes: "Yes, show it",
    no: "Not yet",
    catchUp: "Catch me up",
  },
  fr: {
    rail: "Où vous en êtes",
    seen: "Vous en avez {telling, select, chapter {lu} other {vu}} {seen} sur {all}",
    seenAll: "Vous avez tout {telling, select, chapter {lu} other {vu}}",
    first: "Seul le début est montré",
    later: "Rien de ce qui suit n’apparaît nulle part.",
    everything: "Rien n’est caché.",
    looking:
      "Retour {telling, select, episode {à l’épisode} chapter {au chapitre} other {à l’acte}} {number}{scene, plural, =0 {} other {, scène #}}.",
    forward: "Revenir à tout ce que vous avez vu",
    change: "Modifier",
    timeline: "Fil du temps",
    stop: `{number, plural, =0 {Avant l’histoire} other {{telling, select, episode {Épisode} chapter {Chapitre} other {Acte}} {called}{title, select, none {} other { : {title}}}{scene, plural, =0 {} other {, scène # : {sceneTitle}}}{section, select, none {} other { · {section}}}}}`,
    play: "Faire défiler ce que vous avez vu",
    pause: "Pause",
    scenes: "Scène par scène",
    order: "L’ordre du fil",
    told: "Ordre du récit",
    happened: "Ordre des faits",
    toldText: "Chaque moment montre ce qui avait été raconté jusque-là.",
    happenedText:
      "Chaque moment montre où en étaient les choses, d’après tout ce que vous savez déjà : ce qui précède l’histoire vient d’abord. En pointillé, les liens à venir ; en traits rompus, ceux qui sont finis.",
    toEnd: "Revenir à la fin",
    key: "Pointillé : à venir. Traits rompus : fini.",
    keyOfStrands: "Contours rompus : avant l’histoire.",
    ask: `{several, select, no {${unitFr} {number} {telling, select, chapter {lu} other {vu}} ?} other {${unitsFr} {from} à {number} {telling, select, chapter {lus} other {vus}} ?}}`,
    yes: "Oui, montrer",
    no: "Pas encore",
    catchUp: "Où en étais-je ?",
  },
});
