import { defineWords } from "../language/words.ts";

export const compareWords = defineWords({
  en: {
    open: "Compare",
    bar: "The comparison",
    with: "Compared with",
    unit: "{telling, select, episode {episode} chapter {chapter} other {act}} {number}",
    close: "End the comparison",
    title:
      "{telling, select, episode {Episode} chapter {Chapter} other {Act}} {number} beside {telling, select, episode {episode} chapter {chapter} other {act}} {earlier}",
    explained:
      "The picture stands as it does now. What is as it was before steps back; the signs tell the rest.",
    explainedInTable:
      "The tables hold what there is now and what is over; a column says of each row whether it differs.",
    added: "New",
    gone: "Over",
    changed: "Changed",
    counted:
      "{characters, plural, =0 {} one {# character} other {# characters}}{both, select, yes {, } other {}}{ties, plural, =0 {} one {# tie} other {# ties}}",
    nothing: "Nothing differs",
    nothingText: "Nobody is new, and no tie began, ended or changed between the two.",
    first: "There is nothing earlier to compare with",
    firstText: "Move on at the foot of the page once you have seen more.",
    recap: "The scenes in between, in the recap",
  },
  fr: {
    open: "Comparer",
    bar: "La comparaison",
    with: "Comparé avec",
    unit: "{telling, select, episode {l’épisode} chapter {le chapitre} other {l’acte}} {number}",
    close: "Terminer la comparaison",
    title:
      "{telling, select, episode {L’épisode} chapter {Le chapitre} other {L’acte}} {number} face {telling, select, episode {à l’épisode} chapter {au chapitre} other {à l’acte}} {earlier}",
    explained: "L’image montre l’état actuel. Ce qui n’a pas bougé s’efface ; les signes disent le reste.",
    explainedInTable:
      "Les tableaux contiennent ce qui est et ce qui est fini ; une colonne dit de chaque ligne si elle diffère.",
    added: "Nouveau",
    gone: "Fini",
    changed: "Changé",
    counted:
      "{characters, plural, =0 {} one {# personnage} other {# personnages}}{both, select, yes {, } other {}}{ties, plural, =0 {} one {# lien} other {# liens}}",
    nothing: "Rien ne diffère",
    nothingText: "Personne de nouveau, aucun lien noué, rompu ou changé entre les deux.",
    first: "Il n’y a rien de plus ancien à comparer",
    firstText: "Avancez au bas de la page quand vous en aurez vu davantage.",
    recap: "Les scènes entre les deux, dans le récapitulatif",
  },
});
