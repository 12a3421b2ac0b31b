import { defineWords } from "../language/words.ts";

const unitEn = "{telling, select, episode {episode} chapter {chapter} other {act}}";
const aUnitFr = "{telling, select, episode {l’épisode} chapter {le chapitre} other {l’acte}}";

export const catchUpWords = defineWords({
  en: {
    title: `Through ${unitEn} {number}{scene, plural, =0 {} other {, scene #}}`,
    since: "What changed since",
    sinceUnit: `${unitEn} {number}`,
    beginning: "the beginning",
    grouping: "Grouped by",
    kind: "Kind of news",
    character: "Character",
    installment: "{telling, select, episode {Episode} chapter {Chapter} other {Act}}",
    met: "Who is new",
    shifted: "What shifted",
    scenes: "The scenes that mattered",
    learnt: "What was learnt of whom",
    lastSeen: "since you last saw them, {when}",
    nothing: "Nothing changed",
    nothingText:
      "Nobody new, no tie begun or ended, nothing learnt. Look further back with the choice above.",
    before:
      "{telling, select, episode {Before you watch episode} chapter {Before you read chapter} other {Before you see act}} {number}",
    beforeText:
      "Only from what you have seen: how those of last time stand with each other, and what weighed most.",
    standing: "As it stands",
    weighed: "Last turning points",
    network: "See all this in the network",
    compare: "Compare then and now in the picture",
  },
  fr: {
    title:
      "Jusqu’{telling, select, episode {à l’épisode} chapter {au chapitre} other {à l’acte}} {number}{scene, plural, =0 {} other {, scène #}}",
    since: "Ce qui a changé depuis",
    sinceUnit: `${aUnitFr} {number}`,
    beginning: "le début",
    grouping: "Regroupé par",
    kind: "Type de nouvelle",
    character: "Personnage",
    installment: "{telling, select, episode {Épisode} chapter {Chapitre} other {Acte}}",
    met: "Nouveaux visages",
    shifted: "Ce qui a bougé",
    scenes: "Les scènes qui ont compté",
    learnt: "Ce qu’on a appris sur eux",
    lastSeen: "depuis la dernière fois, {when}",
    nothing: "Rien n’a changé",
    nothingText:
      "Aucun nouveau visage, aucun lien noué ou rompu, rien d’appris. Le choix ci-dessus permet de remonter plus loin.",
    before:
      "Avant {telling, select, episode {de regarder l’épisode} chapter {de lire le chapitre} other {de voir l’acte}} {number}",
    beforeText:
      "Seulement d’après ce que vous avez vu : où en sont ceux de la dernière fois, et ce qui a le plus pesé.",
    standing: "Où ils en sont",
    weighed: "Derniers tournants",
    network: "Voir tout cela dans le réseau",
    compare: "Comparer avant et maintenant dans l’image",
  },
});
