import { defineWords } from "../language/words.ts";

export const words = defineWords({
  en: {
    title: "Keys and help",
    close: "Close",
    spoilers:
      "Nothing past the point you have reached is shown anywhere: no name, no tie, no number. The rail at the foot says where you are, and moves it.",
    picture: "In the picture",
    press: "Press somebody or a strand: the card",
    hover: "Rest on somebody: who is tied to them",
    double: "Double press: bring in everyone tied to them",
    drag: "Drag somebody: they stay there",
    shift: "Shift and press a second one: how the two are connected",
    keys: "Keys",
    slash: "Search",
    question: "This page",
    escape: "Close what is open",
    arrows: "From character to character, in the picture",
    enter: "Open the card",
    zoom: "Closer, further away",
    fit: "All in view",
  },
  fr: {
    title: "Touches et aide",
    close: "Fermer",
    spoilers:
      "Rien de ce qui suit le point où vous en êtes n’apparaît nulle part : ni nom, ni lien, ni nombre. Le fil du bas dit où vous en êtes, et sert à le déplacer.",
    picture: "Dans l’image",
    press: "Un clic sur quelqu’un ou sur un fil : la fiche",
    hover: "S’arrêter sur quelqu’un : à qui il est lié",
    double: "Double clic : faire venir tous ceux qui lui sont liés",
    drag: "Faire glisser quelqu’un : il reste là",
    shift: "Majuscule et clic sur un second : comment les deux sont liés",
    keys: "Touches",
    slash: "Rechercher",
    question: "Cette page",
    escape: "Fermer ce qui est ouvert",
    arrows: "De personnage en personnage, dans l’image",
    enter: "Ouvrir la fiche",
    zoom: "Rapprocher, éloigner",
    fit: "Tout voir",
  },
});
