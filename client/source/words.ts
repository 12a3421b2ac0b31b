import { defineWords } from "../language/words.ts";

export const sourceWords = defineWords({
  en: {
    heading: "Where this is from",
    hidden: "title hidden: it tells of what comes later",
    opens: "(opens another site)",
  },
  fr: {
    heading: "D’où cela vient",
    hidden: "titre masqué : il parle de la suite",
    opens: "(ouvre un autre site)",
  },
});
