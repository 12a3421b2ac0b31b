import { defineWords } from "../language/words.ts";

export const hullWords = defineWords({
  en: {
    kin: "Kin of {name}",
    circle: "Circle of {name}",
    all: "All of them",
    none: "No company, family or circle is known yet.",
    companies: "Companies",
    families: "Families",
    circles: "Circles of friends",
    what: "Drawn behind the discs, each with its own line. They may overlap.",
    members: "{count, plural, one {one member} other {# members}}",
  },
  fr: {
    kin: "Famille : {name}",
    circle: "Cercle : {name}",
    all: "Tous",
    none: "Aucune compagnie, famille ou cercle n’est encore connu.",
    companies: "Compagnies",
    families: "Familles",
    circles: "Cercles d’amis",
    what: "Dessinés derrière les disques, chacun de son propre trait. Ils peuvent se recouvrir.",
    members: "{count, plural, one {un membre} other {# membres}}",
  },
});
