import { defineWords } from "../language/words.ts";

export const familyWords = defineWords({
  en: {
    title: "Families",
    lede: "Kinship as generations: parents above their children, couples side by side. What is not known yet is left out, and no room is kept for it.",
    family: "The family of {name}",
    people: "{count, plural, one {# person} other {# people}}",
    chart: "The family of {name}. Arrow keys go from person to person, Enter opens a card.",
    key: "What the lines mean",
    parent: "parent and child",
    sibling: "siblings",
    married: "married",
    former: "no longer a couple",
    engaged: "engaged",
    fosterer: "like a parent",
    elder: "grandparent, aunt or uncle",
    kin: "related somehow, or of one home",
    contradiction: "contradicts other ties",
    word: "{kind, select, MARRIED_TO {married} FORMER_SPOUSE_OF {former} ENGAGED_TO {engaged} GRANDPARENT_OF {grandparent} GREAT_GRANDPARENT_OF {great-grandparent} UNCLE_OR_AUNT_OF {uncle or aunt} other {}}",
    contradictions: "These cannot all be true at once, so they do not decide who stands above whom:",
    none: "No families to draw",
    noneText:
      "Families are drawn here where the story, as far as you have come, tells of parents and children, of siblings or of marriages.",
  },
  fr: {
    title: "Familles",
    lede: "La parenté par générations : les parents au-dessus des enfants, les couples côte à côte. Ce qui n’est pas encore connu manque, sans place réservée.",
    family: "Famille : {name}",
    people: "{count, plural, one {# personne} other {# personnes}}",
    chart: "Famille : {name}. Les flèches vont d’une personne à l’autre, Entrée ouvre une fiche.",
    key: "Ce que disent les traits",
    parent: "parent et enfant",
    sibling: "frères et sœurs",
    married: "mariés",
    former: "n’est plus un couple",
    engaged: "fiancés",
    fosterer: "comme un parent",
    elder: "grand-parent, oncle ou tante",
    kin: "parents d’une façon ou d’une autre, ou même toit",
    contradiction: "contredit d’autres liens",
    word: "{kind, select, MARRIED_TO {mariés} FORMER_SPOUSE_OF {séparés} ENGAGED_TO {fiancés} GRANDPARENT_OF {grand-parent} GREAT_GRANDPARENT_OF {arrière-grand-parent} UNCLE_OR_AUNT_OF {oncle ou tante} other {}}",
    contradictions:
      "Ces liens ne peuvent être vrais tous à la fois ; ils ne décident donc pas des générations :",
    none: "Pas de famille à dessiner",
    noneText:
      "Les familles se dessinent ici là où l’histoire, au point où vous en êtes, parle de parents et d’enfants, de frères et sœurs ou de mariages.",
  },
});
