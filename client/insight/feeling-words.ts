import { defineWords } from "../language/words.ts";

/** The balance of feelings, and how they ran. */
export const feelingWords = defineWords({
  en: {
    balance: "Friends and enemies",
    counts:
      "{friendly, plural, =0 {No pair is} one {One pair is} other {# pairs are}} on friendly terms, {hostile, plural, =0 {none} one {one} other {#}} on hostile ones.",
    noTriangles: "No three are told of yet who all feel something for each other.",
    allFriendly:
      "No hostility is told of, so {count, plural, one {the one triangle has} other {all # triangles have}} to be balanced.",
    balanced:
      "Of {count, plural, one {one triangle} other {# triangles}} of feelings, {share} {count, plural, one {is} other {are}} balanced: all friends, or two friends with a common enemy. Were the same feelings dealt out at random, it would be {chance}: {more, select, yes {here friends share their friends and enemies} no {here loyalties pull in different directions} other {here loyalties are as chance would have them}}.",
    triangle0: "all three friends",
    triangle1: "two at odds with a common friend",
    triangle2: "two friends with a common enemy",
    triangle3: "all three at odds",
    stable: "balanced",
    tense: "in tension",
    triangles: "{type} ({state}): {count}",
    trend: "Share of balanced triangles",
    tensions: "Where it cannot last",
    torn: "{first} is on good terms with both {second} and {third}, who are at odds.",
    feud: "{first}, {second} and {third} are all at odds with each other.",
    feelings: "How feelings ran",
    feelingsMeans:
      "What each two feel for each other, as the telling had it: the mean of their ties that say something and still hold, from hostile at the foot to devoted at the top. Those first between whom it moved most.",
    neutral:
      "{count, plural, =0 {} one {Of one more pair of those tied nothing is told of what they feel.} other {Of # more pairs of those tied nothing is told of what they feel.}}",
    noFeelings: "What any two feel for each other has not been told yet.",
    find: "Find a pair by name",
    foundPairs: "{count, plural, =0 {No pair fits} one {# pair} other {# pairs}}",
    pair: "{one} and {other}",
    steady: "{feeling} ({since})",
    moved:
      "{first} at first ({since}), {last} now ({until}){steps, plural, =0 {} one {, with one turn between} other {, with # turns between}}",
  },
  fr: {
    balance: "Amis et ennemis",
    counts:
      "{friendly, plural, =0 {Aucune paire n’est} one {Une paire est} other {# paires sont}} en bons termes, {hostile, plural, =0 {aucune} one {une} other {#}} en mauvais termes.",
    noTriangles:
      "Il n’est pas encore question de trois personnages qui éprouvent tous quelque chose les uns pour les autres.",
    allFriendly:
      "Aucune hostilité n’est racontée : {count, plural, one {le seul triangle est forcément équilibré} other {les # triangles sont forcément équilibrés}}.",
    balanced:
      "Sur {count, plural, one {un triangle} other {# triangles}} de sentiments, {share} {count, plural, one {est équilibré} other {sont équilibrés}} : tous amis, ou deux amis avec un ennemi commun. Si les mêmes sentiments étaient distribués au hasard, ce serait {chance} : {more, select, yes {ici, les amis partagent amis et ennemis} no {ici, les loyautés tirent en sens contraires} other {ici, les loyautés sont celles du hasard}}.",
    triangle0: "tous trois amis",
    triangle1: "deux en conflit avec un ami commun",
    triangle2: "deux amis avec un ennemi commun",
    triangle3: "tous trois en conflit",
    stable: "équilibré",
    tense: "en tension",
    triangles: "{type} ({state}) : {count}",
    trend: "Part des triangles équilibrés",
    tensions: "Là où cela ne peut durer",
    torn: "{first} s’entend bien avec {second} et avec {third}, qui sont en conflit.",
    feud: "{first}, {second} et {third} sont tous en conflit.",
    feelings: "Le cours des sentiments",
    feelingsMeans:
      "Ce que deux personnages éprouvent l’un pour l’autre, tel que raconté : la moyenne de leurs liens qui en disent quelque chose et qui tiennent encore, d’hostile en bas à profond en haut. D’abord ceux entre qui cela a le plus bougé.",
    neutral:
      "{count, plural, =0 {} one {D’une autre paire liée, rien n’est raconté de ce qu’ils éprouvent.} other {De # autres paires liées, rien n’est raconté de ce qu’ils éprouvent.}}",
    noFeelings: "Rien n’a encore été raconté de ce que deux personnages éprouvent l’un pour l’autre.",
    find: "Trouver une paire par un nom",
    foundPairs: "{count, plural, =0 {Aucune paire ne correspond} one {# paire} other {# paires}}",
    pair: "{one} et {other}",
    steady: "{feeling} ({since})",
    moved:
      "d’abord {first} ({since}), maintenant {last} ({until}){steps, plural, =0 {} one {, avec un tournant entre les deux} other {, avec # tournants entre les deux}}",
  },
});
