import { defineWords } from "../language/words.ts";

const unitEn = "{telling, select, episode {episode} chapter {chapter} other {act}}";
const reachEn = (name: string) =>
  `{${name}, select, none {nothing said} all {all of it} other {${unitEn} {${name}}}}`;
const aUnitFr = "{telling, select, episode {l’épisode} chapter {le chapitre} other {l’acte}}";
const reachFr = (name: string) =>
  `{${name}, select, none {rien d’indiqué} all {tout vu} other {${aUnitFr} {${name}}}}`;

export const progressWords = defineWords({
  en: {
    save: "Save my progress to a file",
    notSaved: "The server is away: try again",
    load: "Load progress from a file …",
    title: "Load this progress?",
    further: `{title}: here ${reachEn("here")}, in the file ${reachEn("there")}. More would be shown.`,
    back: `{title}: here ${reachEn("here")}, in the file ${reachEn("there")}. Less would be shown.`,
    same: `{title}: ${reachEn("there")}, as here.`,
    places: "{places, plural, one {One disc is} other {# discs are}} put where you had dragged them.",
    lenses: "{lenses, plural, one {One lens is} other {# lenses are}} added to your own.",
    yes: "Load it",
    no: "Leave all as it is",
    nothingText: "The file says nothing of these stories that is not so here already. All stays as it is.",
    other: "This is no file of progress",
    otherText: "Choose a file that was saved from this menu. Nothing here was changed.",
    newer: "This file is from a later version",
    newerText: "Reload the page to get the newest version and try again. Nothing here was changed.",
    damaged: "This file is damaged",
    damagedText: "It begins as a file of progress and does not go on as one. Nothing here was changed.",
    close: "Close",
    loading: "Reading the file",
  },
  fr: {
    save: "Enregistrer ma progression dans un fichier",
    notSaved: "Serveur absent : réessayez",
    load: "Charger une progression …",
    title: "Charger cette progression ?",
    further: `{title} : ici ${reachFr("here")}, dans le fichier ${reachFr("there")}. On en montrerait davantage.`,
    back: `{title} : ici ${reachFr("here")}, dans le fichier ${reachFr("there")}. On en montrerait moins.`,
    same: `{title} : ${reachFr("there")}, comme ici.`,
    places:
      "{places, plural, one {Un disque est replacé} other {# disques sont replacés}} là où vous l’aviez mis.",
    lenses: "{lenses, plural, one {Un regard s’ajoute} other {# regards s’ajoutent}} aux vôtres.",
    yes: "Charger",
    no: "Tout laisser tel quel",
    nothingText: "Le fichier ne dit rien de ces histoires qui ne soit déjà ainsi. Tout reste tel quel.",
    other: "Ce n’est pas un fichier de progression",
    otherText: "Choisissez un fichier enregistré depuis ce menu. Rien n’a été modifié ici.",
    newer: "Ce fichier vient d’une version plus récente",
    newerText: "Rechargez la page pour avoir la dernière version, puis réessayez. Rien n’a été modifié ici.",
    damaged: "Ce fichier est abîmé",
    damagedText:
      "Il commence comme un fichier de progression et ne continue pas ainsi. Rien n’a été modifié ici.",
    close: "Fermer",
    loading: "Lecture du fichier",
  },
});
