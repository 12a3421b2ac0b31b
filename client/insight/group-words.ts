import { defineWords } from "../language/words.ts";

/** Communities, and what holds the cast together. */
export const groupWords = defineWords({
  en: {
    communities: "Who belongs together",
    found:
      "{count, plural, one {One community} other {# communities}}: characters who are closer to each other than to the rest (found by the Louvain method).",
    one: "All who are tied with anybody belong together: the web does not fall into smaller communities.",
    modularity:
      "{clear, select, yes {They stand out clearly from what chance would do} some {They stand out somewhat from what chance would do} other {They hardly stand out from what chance would do}} (modularity {modularity}).",
    agreement:
      "How sure that is: parted anew {runs} times, the cast came out {sure, select, yes {nearly the same} some {much the same} other {rather differently}} (agreement {agreement}, where 1 is the same and 0 as by chance).",
    withCompanies:
      "Among those who belong to a company, {alike, select, yes {they are nearly the companies} some {they follow the companies in part} other {they cut across the companies}} (agreement {agreement}).",
    runCount: "Communities",
    runClear: "How clearly they stand out (modularity)",
    runSure: "How sure they are (agreement of the runs)",
    around: "Around {names}",
    size: "{count, plural, one {# character} other {# characters}}; any two of them came out together in {share} of the runs.",
    companies: "Their companies",
    companyCount: "{name}: {count}",
    members: "All members",
    unsure: "Less sure:",
    unsureMember: "{name} ({share})",
    bridges: "What holds the cast together",
    web: "{count, plural, one {# character hangs} other {All # who are tied with anybody hang}} together in one web.",
    webs: "Those who are tied fall into {count} webs already, the largest of {largest}.",
    untied: "{count, plural, one {One is} other {# are}} tied with nobody.",
    bridgesMeans:
      "Without some characters, or some pairs’ ties, others would be cut off from the rest. Those whose loss would part most come first.",
    noBridges:
      "Nobody is cut off by the loss of any one character or pair: there is always another way round.",
    characters: "Characters",
    pairs: "Pairs",
    falls:
      "Without {name} the web would fall into {pieces} pieces, and {apart} characters would be cut off from the largest.",
    without:
      "Without {name}, {apart, plural, one {one would be cut off} other {# would be cut off}} from the rest.",
    pair: "{one} and {other} alone hold {apart} to the rest.",
    hanging: "By one other alone",
    hangingText: "Those who are tied with a single other, and through them with the rest.",
    hangs: "by {name} alone",
  },
  fr: {
    communities: "Qui va ensemble",
    found:
      "{count, plural, one {Une communauté} other {# communautés}} : des personnages plus proches entre eux que du reste (trouvées par la méthode de Louvain).",
    one: "Tous ceux qui sont liés à quelqu’un vont ensemble : le réseau ne se divise pas en communautés plus petites.",
    modularity:
      "{clear, select, yes {Elles se détachent nettement de ce que ferait le hasard} some {Elles se détachent un peu de ce que ferait le hasard} other {Elles ne se détachent guère de ce que ferait le hasard}} (modularité {modularity}).",
    agreement:
      "À quel point c’est sûr : répartie {runs} fois à neuf, la distribution donne {sure, select, yes {presque la même chose} some {à peu près la même chose} other {d’assez autres groupes}} (accord {agreement} ; 1 : identique, 0 : comme au hasard).",
    withCompanies:
      "Parmi les membres de compagnies, {alike, select, yes {ce sont presque les compagnies} some {elles suivent en partie les compagnies} other {elles traversent les compagnies}} (accord {agreement}).",
    runCount: "Communautés",
    runClear: "Netteté (modularité)",
    runSure: "Sûreté (accord des essais)",
    around: "Autour : {names}",
    size: "{count, plural, one {# personnage} other {# personnages}} ; deux d’entre eux se sont retrouvés ensemble dans {share} des essais.",
    companies: "Leurs compagnies",
    companyCount: "{name} : {count}",
    members: "Tous les membres",
    unsure: "Moins sûrs :",
    unsureMember: "{name} ({share})",
    bridges: "Ce qui tient la distribution ensemble",
    web: "{count, plural, one {# personnage tient} other {Les # qui sont liés à quelqu’un tiennent}} en un seul réseau.",
    webs: "Ceux qui sont liés forment déjà {count} réseaux, dont le plus grand en compte {largest}.",
    untied: "{count, plural, one {Un personnage n’est lié} other {# personnages ne sont liés}} à personne.",
    bridgesMeans:
      "Sans certains personnages, ou sans les liens de certaines paires, d’autres seraient coupés du reste. D’abord ceux dont la perte séparerait le plus.",
    noBridges:
      "La perte d’aucun personnage ni d’aucune paire ne coupe personne du reste : il y a toujours un autre chemin.",
    characters: "Personnages",
    pairs: "Paires",
    falls:
      "Sans {name}, le réseau tomberait en {pieces} morceaux, et {apart} personnages seraient coupés du plus grand.",
    without:
      "Sans {name}, {apart, plural, one {un personnage serait coupé} other {# personnages seraient coupés}} du reste.",
    pair: "{one} et {other} sont seuls à en tenir {apart} au reste.",
    hanging: "Par un seul autre",
    hangingText: "Ceux qui ne sont liés qu’à un seul autre et, par lui, au reste.",
    hangs: "seulement par {name}",
  },
});
