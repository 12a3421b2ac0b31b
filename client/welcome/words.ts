import { defineWords } from "../language/words.ts";

const unitEn = "{telling, select, episode {episode} chapter {chapter} other {act}}";
const unitFr = "{telling, select, episode {épisode} chapter {chapitre} other {acte}}";

export const words = defineWords({
  en: {
    title: "How much of {story} have you {telling, select, chapter {read} other {seen}}?",
    promise:
      "You will be shown nothing later than that: no name, no tie, no number. You can change it at the foot of the page.",
    list: `The last ${unitEn} you have {telling, select, chapter {read} other {seen}}`,
    level:
      "{kind, select, part {Part} book {Book} volume {Volume} season {Season} episode {Episode} chapter {Chapter} other {Act}}",
    number: `${unitEn} {number}`,
    titled: `${unitEn} {number}, {title}`,
    none: "I have not started",
    all: "I have {telling, select, chapter {read} other {seen}} it all",
    least: `${unitEn} {number} is the least the picture can show: if you have not begun, it tells you what that ${unitEn} tells.`,
    open: `{first, select, yes {Open at the first ${unitEn}} other {Open at ${unitEn} {number}}}`,
    linked: `The link you followed was made at ${unitEn} {number}.`,
  },
  fr: {
    title: "{story} : où en êtes-vous ?",
    promise:
      "Rien de ce qui suit ne sera montré : ni nom, ni lien, ni nombre. Cela se change au bas de la page.",
    list: "Jusqu’où vous avez {telling, select, chapter {lu} other {vu}}",
    level:
      "{kind, select, part {Partie} book {Livre} volume {Tome} season {Saison} episode {Épisode} chapter {Chapitre} other {Acte}}",
    number: `${unitFr} {number}`,
    titled: `${unitFr} {number}, {title}`,
    none: "Je n’ai pas commencé",
    all: "J’ai tout {telling, select, chapter {lu} other {vu}}",
    least:
      "L’image montre au moins le début : si vous n’avez pas commencé, elle en dit déjà ce qui se passe {telling, select, episode {dans l’épisode} chapter {dans le chapitre} other {dans l’acte}} {number}.",
    open: "Ouvrir {telling, select, episode {à l’épisode} chapter {au chapitre} other {à l’acte}} {number}",
    linked:
      "Le lien suivi s’arrête {telling, select, episode {à l’épisode} chapter {au chapitre} other {à l’acte}} {number}.",
  },
});
