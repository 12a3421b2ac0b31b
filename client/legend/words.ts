import { defineWords } from "../language/words.ts";

export const words = defineWords({
  en: {
    legend: "Families of ties",
    kinds: "Kinds of {family}",
    companies: "Companies",
    companiesChosen: "Companies: {count}",
    members: "{count, plural, =0 {nobody yet} one {one member} other {# members}}",
    clear: "Clear the filters",
  },
  fr: {
    legend: "Familles de liens",
    kinds: "Types de liens : {family}",
    companies: "Compagnies",
    companiesChosen: "Compagnies : {count}",
    members: "{count, plural, =0 {personne encore} one {un membre} other {# membres}}",
    clear: "Effacer les filtres",
  },
});
