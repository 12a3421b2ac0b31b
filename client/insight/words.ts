import { defineWords } from "../language/words.ts";

const unitsEn =
  "{telling, select, episode {{count, plural, one {# episode} other {# episodes}}} chapter {{count, plural, one {# chapter} other {# chapters}}} other {{count, plural, one {# act} other {# acts}}}}";
const unitsFr =
  "{telling, select, episode {{count, plural, one {# épisode} other {# épisodes}}} chapter {{count, plural, one {# chapitre} other {# chapitres}}} other {{count, plural, one {# acte} other {# actes}}}}";

/** The page, who is central, and who is on stage. */
export const insightWords = defineWords({
  en: {
    title: "Insight",
    lede: "What the web of ties says of the cast so far: {characters, plural, one {one character} other {# characters}}, {pairs, plural, =0 {none of them tied} one {one pair of them tied} other {# pairs of them tied}}.",
    ledeSeen:
      "What {name} could make of the web of ties so far: {characters, plural, one {one character} other {# characters}}, {pairs, plural, =0 {none of them tied} one {one pair of them tied} other {# pairs of them tied}}.",
    nobody: "Nobody has been met yet",
    noTies: "No tie has been told yet",
    noTiesText: "Who is central, who belongs together and who is at odds can be said once there are ties.",
    more: "Show more ({left})",
    run: "{name}: {first} at {since}, {last} at {until}",
    grew: "How the cast grew",
    grewCharacters: "Characters",
    grewPairs: "Pairs that are tied",
    grewTies: "Others each is tied with, on average",
    grewHostile: "Hostile pairs among those who feel something",
    from: "from {first} at {since}",
    central: "Who is central",
    allCentral: "{first} leads by all three measures.",
    someCentral:
      "{first} is tied with the most; {second} is closest to those who count; {third} stands most between the others.",
    measure: "Central by",
    degree: "Ties",
    pageRank: "Standing",
    betweenness: "Standing between",
    degreeMeans: "With how many others each is tied, by whatever tie.",
    pageRankMeans:
      "Who is tied with those who are well tied themselves: of a walk from tie to tie, strong ones taken more often, that now and then begins anew anywhere, the share of steps spent with each (weighted PageRank).",
    betweennessMeans:
      "Whom the others need to reach each other: of the shortest ways between any two of them, the share that leads through each (betweenness).",
    degreeOf: "tied with {count} of {others, plural, one {the one other} other {the # others}}",
    pageRankOf: "{share} of the steps of a walk along the ties",
    betweennessOf: "on {share} of the shortest ways between two others",
    presence: "Who is on stage",
    presenceText: `{scenes, plural, one {One scene} other {# scenes}} in ${unitsEn} so far.`,
    noScenes: "No scene has been shown yet.",
    underserved: "Many ties, few scenes",
    overserved: "Many scenes, few ties",
    rule: "The rule: an average number of ties at least, yet a share of the presences in scenes at most half the share of ties; or the reverse. Above the upper line are those with many scenes, below the lower one those with few.",
    nobodyUnder: "Nobody: whoever is tied with many is on stage as much.",
    nobodyOver: "Nobody: whoever is much on stage is tied with as many.",
    servedOf:
      "{ties} of the ties, {presences} of the presences: in {scenes} of {all, plural, one {one scene} other {# scenes}}{spokenOf, plural, =0 {} one {, spoken of in one more} other {, spoken of in # more}}",
    mostOnStage: "Most on stage",
    onStage: `in {scenes, plural, one {one scene} other {# scenes}} ({share}), ${unitsEn}`,
    plot: "Each character by their share of the ties (to the right) and of the presences in scenes (upwards). {under, plural, =0 {Nobody has} one {One has} other {# have}} few scenes for their ties, {over, plural, =0 {nobody} one {one} other {#}} many.",
    tieShare: "share of the ties →",
    sceneShare: "↑ share of the presences",
  },
  fr: {
    title: "Éclairages",
    lede: "Ce que le réseau des liens dit de la distribution jusqu’ici : {characters, plural, one {un personnage} other {# personnages}}, {pairs, plural, =0 {aucune paire liée} one {une paire liée} other {# paires liées}}.",
    ledeSeen:
      "Ce que {name} pourrait tirer du réseau des liens jusqu’ici : {characters, plural, one {un personnage} other {# personnages}}, {pairs, plural, =0 {aucune paire liée} one {une paire liée} other {# paires liées}}.",
    nobody: "Personne n’a encore été rencontré",
    noTies: "Aucun lien n’a encore été raconté",
    noTiesText:
      "Qui est central, qui va ensemble et qui s’oppose : cela pourra se dire quand il y aura des liens.",
    more: "En montrer plus ({left})",
    run: "{name} : {first} ({since}), {last} ({until})",
    grew: "Comment la distribution a grandi",
    grewCharacters: "Personnages",
    grewPairs: "Paires liées",
    grewTies: "Autres auxquels chacun est lié, en moyenne",
    grewHostile: "Paires hostiles parmi celles qui éprouvent quelque chose",
    from: "{first} au départ ({since})",
    central: "Qui est central",
    allCentral: "{first} vient en tête selon les trois mesures.",
    someCentral:
      "{first} a le plus de liens ; {second} est au plus près de ceux qui comptent ; {third} se tient le plus entre les autres.",
    measure: "Central par",
    degree: "Les liens",
    pageRank: "Le rang",
    betweenness: "L’entre-deux",
    degreeMeans: "À combien d’autres chacun est lié, par quelque lien que ce soit.",
    pageRankMeans:
      "Qui est lié à ceux qui sont eux-mêmes bien liés : d’une marche de lien en lien, les plus forts étant pris plus souvent, et qui parfois repart de n’importe où, la part des pas passés auprès de chacun (PageRank pondéré).",
    betweennessMeans:
      "De qui les autres ont besoin pour se joindre : des plus courts chemins entre deux autres, la part qui passe par chacun (intermédiarité).",
    degreeOf: "lié à {count} {others, plural, one {autre sur un} other {autres sur #}}",
    pageRankOf: "{share} des pas d’une marche le long des liens",
    betweennessOf: "sur {share} des plus courts chemins entre deux autres",
    presence: "Qui est en scène",
    presenceText: `{scenes, plural, one {Une scène} other {# scènes}} dans ${unitsFr} jusqu’ici.`,
    noScenes: "Aucune scène n’a encore été montrée.",
    underserved: "Beaucoup de liens, peu de scènes",
    overserved: "Beaucoup de scènes, peu de liens",
    rule: "La règle : un nombre de liens au moins moyen, mais une part des présences en scène d’au plus la moitié de la part des liens ; ou l’inverse. Au-dessus de la ligne du haut, beaucoup de scènes ; sous celle du bas, peu.",
    nobodyUnder: "Personne : qui a beaucoup de liens est en scène à proportion.",
    nobodyOver: "Personne : qui est beaucoup en scène a des liens à proportion.",
    servedOf:
      "{ties} des liens, {presences} des présences : dans {scenes} {all, plural, one {scène sur une} other {scènes sur #}}{spokenOf, plural, =0 {} one {, mentionné dans une de plus} other {, mentionné dans # de plus}}",
    mostOnStage: "Le plus en scène",
    onStage: `dans {scenes, plural, one {une scène} other {# scènes}} ({share}), ${unitsFr}`,
    plot: "Chaque personnage selon sa part des liens (vers la droite) et des présences en scène (vers le haut). Peu de scènes pour leurs liens : {under}. Beaucoup : {over}.",
    tieShare: "part des liens →",
    sceneShare: "↑ part des présences",
  },
});
