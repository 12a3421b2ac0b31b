import { defineWords } from "../language/words.ts";

const unitEn =
  "{telling, select, episode {an earlier episode} chapter {an earlier chapter} other {an earlier act}}";
const unitFr =
  "{telling, select, episode {un épisode précédent} chapter {un chapitre précédent} other {un acte précédent}}";

export const commandWords = defineWords({
  en: {
    views: "Views",
    actions: "Actions",
    everyone: "Show everyone",
    leads: "Show the leads only",
    clear: "Clear all filters",
    compare: `Compare with ${unitEn}`,
    endComparison: "Stop comparing",
    connect: "How is {name} connected to …?",
    seeAs: "See through the eyes of {name}",
    ownEyes: "See with your own eyes again",
    happened: "Follow the story as it happened",
    told: "Follow the story as it is told",
    horizon: "Change how far you have come",
    help: "Keys and help",
    theme: "{wish, select, dark {Dark} light {Light} other {As the system}} theme",
    themeAlso: "colours appearance",
    languageAlso: "language langue",
    clearAlso: "reset families kinds companies",
  },
  fr: {
    views: "Vues",
    actions: "Actions",
    everyone: "Montrer tout le monde",
    leads: "Montrer les premiers rôles seulement",
    clear: "Retirer tous les filtres",
    compare: `Comparer avec ${unitFr}`,
    endComparison: "Ne plus comparer",
    connect: "Quel lien entre {name} et … ?",
    seeAs: "Voir par les yeux de {name}",
    ownEyes: "Voir de nouveau par ses propres yeux",
    happened: "Suivre l’histoire telle qu’elle s’est passée",
    told: "Suivre l’histoire telle qu’elle est racontée",
    horizon: "Changer le point où l’on en est",
    help: "Touches et aide",
    theme: "Thème {wish, select, dark {sombre} light {clair} other {du système}}",
    themeAlso: "couleurs apparence",
    languageAlso: "langue language",
    clearAlso: "familles sortes compagnies",
  },
});
