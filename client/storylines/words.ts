import { defineWords } from "../language/words.ts";

export const words = defineWords({
  en: {
    title: "Storylines",
    chart:
      "The story as strands, one for each character, that meet in scenes. Left and right go along a strand from scene to scene, up and down to the next strand, Enter opens the scene, Shift and Enter the character.",
    tools: "The chart",
    everyone: "Show everyone",
    leads: "Only the leads",
    zoomIn: "Closer",
    zoomOut: "Further away",
    fit: "All in view",
    part: "Part of the story",
    partFromTo: "{first} to {last}",
    legend: "Companies by line",
    elsewhere: "elsewhere",
    alone: "alone",
    with: "with {names}",
    scenesCount: "{count, plural, =0 {no scene} one {one scene} other {# scenes}}",
    described:
      "{name}, scene {at} of {count}: {title}, {when}, {alone, select, yes {alone} other {with {names}}}",
    stands: "the whole of it",
    asText: "Who is in which scene",
    nobody: "No strands yet",
    nobodyText: "No scene that has been shown has anybody of these in it.",
    clear: "Show everyone in all companies",
  },
  fr: {
    title: "Fils du récit",
    chart:
      "Le récit en fils, un par personnage, qui se rejoignent dans les scènes. Gauche et droite suivent un fil de scène en scène, haut et bas passent au fil voisin, Entrée ouvre la scène, Maj et Entrée le personnage.",
    tools: "Le diagramme",
    everyone: "Tout le monde",
    leads: "Seulement les premiers rôles",
    zoomIn: "Rapprocher",
    zoomOut: "Éloigner",
    fit: "Tout voir",
    part: "Partie du récit",
    partFromTo: "{first} à {last}",
    legend: "Compagnies par trait",
    elsewhere: "ailleurs",
    alone: "en solo",
    with: "avec {names}",
    scenesCount: "{count, plural, =0 {aucune scène} one {une scène} other {# scènes}}",
    described:
      "{name}, scène {at} sur {count} : {title}, {when}, {alone, select, yes {sans personne d’autre} other {avec {names}}}",
    stands: "dans son ensemble",
    asText: "Qui est dans quelle scène",
    nobody: "Pas encore de fils",
    nobodyText: "Aucune scène montrée ne compte l’un d’eux.",
    clear: "Tout le monde, toutes compagnies",
  },
});
