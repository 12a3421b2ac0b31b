import type { Language } from "#contract/words.ts";
import type { Telling } from "#contract/story.ts";

type Words = {
  locale: string;
  through: (telling: Telling) => string;
  counted: (count: number, through: string) => string;
  description: (names: string, more: number) => string;
};

const UNITS = {
  en: { episode: "episode 1", chapter: "chapter 1", act: "act 1" },
  fr: { episode: "à l’épisode 1", chapter: "au chapitre 1", act: "à l’acte 1" },
};

/** What a preview says, in each language. */
export const PREVIEW_WORDS: Record<Language, Words> = {
  en: {
    locale: "en_GB",
    through: (telling) => `through ${UNITS.en[telling]}`,
    counted: (count, through) => `${count} of the ensemble, ${through}`,
    description: (names, more) =>
      `Who is who to whom, and never more than you have seen: ${names}${more > 0 ? ` and ${more} more` : ""}.`,
  },
  fr: {
    locale: "fr_FR",
    through: (telling) => `jusqu’${UNITS.fr[telling]}`,
    counted: (count, through) => `${count} de l’ensemble, ${through}`,
    description: (names, more) =>
      `Qui est qui pour qui, et jamais plus que ce que vous avez vu : ${names}${more > 0 ? ` et ${more} autres` : ""}.`,
  },
};
