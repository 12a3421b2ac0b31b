import { defineWords } from "../language/words.ts";

export const characterWords = defineWords({
  en: {
    guest: "{role}, guest",
    playedBy: "Played by",
    dancedBy: "Danced by",
    knownFor: "Also known from",
    presence: "Along the story",
    presenceCell:
      "{when}: {state, select, present {{scenes, plural, =0 {appears} one {# scene} other {# scenes}}} absent {not in it} other {not seen yet}}",
    befell:
      "{sort, select, turns {{count, plural, one {one turn} other {# turns}}} begins {{count, plural, one {one tie begins} other {# ties begin}}} ends {{count, plural, one {one tie ends} other {# ties end}}} joins {{count, plural, one {joins a company} other {joins # companies}}} other {{count, plural, one {leaves a company} other {leaves # companies}}}}",
    sort: "{sort, select, turns {A turn:} begins {Begins:} ends {Over:} joins {Joins:} other {Leaves:}}",
    lookThere: "Set the timeline to {when}",
    past: "past, {until}",
    history: "What happened",
    with: "with {name}",
    companies: "Companies",
    developments:
      "{telling, select, episode {Episode by episode} chapter {Chapter by chapter} other {Act by act}}",
    scenes: "Scenes",
    mentioned: "mentioned",
    about: "About",
    aliases: "Also called",
    occupation: "Occupation",
    home: "Home",
    nationality: "Nationality",
    fate: "In the end",
    connect: "Connected to …?",
    group: "A group",
    noTies: "No ties are known yet.",
  },
  fr: {
    guest: "{role}, en invité",
    playedBy: "Avec",
    dancedBy: "Doublure danse",
    knownFor: "Aussi dans",
    presence: "Au fil de l’histoire",
    presenceCell:
      "{when} : {state, select, present {{scenes, plural, =0 {apparaît} one {# scène} other {# scènes}}} absent {n’y est pas} other {pas encore vu}}",
    befell:
      "{sort, select, turns {{count, plural, one {un tournant} other {# tournants}}} begins {{count, plural, one {un lien commence} other {# liens commencent}}} ends {{count, plural, one {un lien s’achève} other {# liens s’achèvent}}} joins {{count, plural, one {rejoint une compagnie} other {rejoint # compagnies}}} other {{count, plural, one {quitte une compagnie} other {quitte # compagnies}}}}",
    sort: "{sort, select, turns {Un tournant :} begins {Commence :} ends {Fini :} joins {Rejoint :} other {Quitte :}}",
    lookThere: "Placer le fil : {when}",
    past: "passé, {until}",
    history: "Ce qui s’est passé",
    with: "avec {name}",
    companies: "Compagnies",
    developments:
      "{telling, select, episode {Épisode après épisode} chapter {Chapitre après chapitre} other {Acte après acte}}",
    scenes: "Scènes",
    mentioned: "évoqué",
    about: "À propos",
    aliases: "Aussi appelé",
    occupation: "Occupation",
    home: "Domicile",
    nationality: "Nationalité",
    fate: "À la fin",
    connect: "Relié à … ?",
    group: "Un groupe",
    noTies: "Aucun lien connu pour l’instant.",
  },
});
