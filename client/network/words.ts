import { defineWords } from "../language/words.ts";

export const words = defineWords({
  en: {
    picture:
      "The ensemble as a picture. Arrow keys go from character to character, Enter opens a card, F folds a company.",
    described:
      "{name}{sign, select, added {, new} gone {, gone} changed {, changed} other {}}{occupation, select, none {} other {, {occupation}}}, {ties, plural, =0 {no ties} one {one tie} other {# ties}}{most, select, none {} other {, {shared} with {most}; Shift and right to go through them}}",
    beside:
      "{name}, {ties, plural, one {one tie} other {# ties}} with {other}, {at} of {count}; Shift and right for the next",
    loading: "The picture is being drawn",
    everyone: "Show everyone",
    leads: "Only the leads",
    zoomIn: "Closer",
    zoomOut: "Further away",
    fit: "All in view",
    export: "Export and share",
    printed: "The picture itself is printed with Ctrl P or ⌘ P, or from “Export and share”, beneath it.",
    tools: "The picture",
    foldTitle: "Draw as one",
    foldOne: "As one: {company}",
    folded: "{name}, folded: {members, plural, one {one member} other {# members}}",
    nobody: "Nobody to show",
    nobodyText: "No character of these companies is known yet.",
    clear: "Clear the filters",
  },
  fr: {
    picture:
      "L’ensemble en image. Les flèches vont d’un personnage à l’autre, Entrée ouvre une fiche, F réunit une compagnie.",
    described:
      "{name}{sign, select, added {, nouveau} gone {, disparu} changed {, changé} other {}}{occupation, select, none {} other {, {occupation}}}, {ties, plural, =0 {aucun lien} one {un lien} other {# liens}}{most, select, none {} other {, dont {shared} avec {most} ; Majuscule et droite pour aller chez ses proches}}",
    beside:
      "{name}, {ties, plural, one {un lien} other {# liens}} avec {other}, {at} sur {count} ; Majuscule et droite pour le suivant",
    loading: "L’image se dessine",
    everyone: "Tout le monde",
    leads: "Seulement les premiers rôles",
    zoomIn: "Rapprocher",
    zoomOut: "Éloigner",
    fit: "Tout voir",
    export: "Exporter et partager",
    printed: "L’image elle-même s’imprime par Ctrl P ou ⌘ P, ou depuis « Exporter et partager », sous elle.",
    tools: "L’image",
    foldTitle: "Réunir en un seul disque",
    foldOne: "En un disque : {company}",
    folded: "{name}, réunie : {members, plural, one {un membre} other {# membres}}",
    nobody: "Personne à montrer",
    nobodyText: "Aucun personnage de ces compagnies n’est encore connu.",
    clear: "Effacer les filtres",
  },
});
