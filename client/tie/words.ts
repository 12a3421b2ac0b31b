import { defineWords } from "../language/words.ts";

export const tieWords = defineWords({
  en: {
    between: "Between two",
    and: "{one} & {other}",
    history: "What there is between them, in order",
    kind: "{family}: {kind}",
    feeling: "Feeling: {word}",
    weight: "Weight: {word}",
    scenes: "Shown in",
    knownBy: "Who knows of it",
    inTheDark: "{name} does not know of it.",
    connect: "How else connected?",
  },
  fr: {
    between: "Entre deux",
    and: "{one} et {other}",
    history: "Ce qu’il y a entre eux, dans l’ordre",
    kind: "{family} : {kind}",
    feeling: "Sentiment : {word}",
    weight: "Poids : {word}",
    scenes: "Montré dans",
    knownBy: "Qui le sait",
    inTheDark: "{name} n’en sait rien.",
    connect: "Reliés autrement ?",
  },
});
