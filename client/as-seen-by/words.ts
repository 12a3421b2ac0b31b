import { defineWords } from "../language/words.ts";

export const seenByWords = defineWords({
  en: {
    banner: "As {name} knows it: whom they have met or heard of, and the ties they know.",
    back: "Back to all you have seen",
    unknown: "somebody you have not met yet",
  },
  fr: {
    banner: "Vu par {name} : les personnes rencontrées ou évoquées, et les liens connus.",
    back: "Revenir à tout ce que vous avez vu",
    unknown: "quelqu’un que vous ne connaissez pas encore",
  },
});
