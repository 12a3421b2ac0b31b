import { expect, test } from "vitest";
import type { Text } from "#contract/words.ts";
import type { Cast } from "../characters/cast.ts";
import { character, tie } from "./arbitrary-web.ts";
import { sentenceAround, sentenceOf } from "./sentence.ts";
import { webOf } from "./web.ts";

const both = (text: string): Text => ({ en: text, fr: text });
const member = (id: string, name: Text) => ({
  id: character(id),
  name,
  shortName: name,
  monogram: "X",
  light: null,
  importance: "main" as const,
  group: false,
  occupation: null,
  occupationTold: null,
  companies: [],
  revealed: 1000,
});
const cast: Cast = new Map(
  [
    member("susu", both("Susu")),
    member("cheyenne", both("Cheyenne")),
    member("shamblee", both("Shamblee")),
    member("emile", both("Émile")),
    member("minister", { en: "the minister", fr: "le ministre" }),
  ].map((one) => [one.id, one]),
);

const coaches = tie("cheyenne", "susu", {
  label: { en: "coaches {}", fr: "coache {}" },
  labelBack: { en: "is coached by {}", fr: "est coachée par {}" },
});
const threw = tie("cheyenne", "shamblee", {
  label: { en: "threw {} out of class", fr: "a mis {} à la porte de son cours" },
  labelBack: { en: "was thrown out of class by {}", fr: "a été mis à la porte de son cours par {}" },
});
const backs = tie("shamblee", "minister", {
  label: { en: "depends on {}", fr: "dépend de {}" },
  labelBack: { en: "backs {}", fr: "soutient {}" },
});
const son = tie("emile", "cheyenne", {
  label: { en: "talks to {}", fr: "parle à {}" },
  labelBack: { en: "talks of {}", fr: "parle de {}" },
});
const web = webOf([coaches, threw, backs, son]);
const way = (...ids: string[]) => ids.map(character);
const say = (...ways: string[][]) => sentenceOf(cast, web, { ways: ways.map((ids) => way(...ids)) });

test("a chain is one sentence whose clauses go on from the name before", () => {
  expect(say(["susu", "cheyenne", "shamblee"])).toEqual({
    en: "Susu is coached by Cheyenne, who threw Shamblee out of class.",
    fr: "Susu est coachée par Cheyenne, qui a mis Shamblee à la porte de son cours.",
  });
});

test("where a phrase does not end in the name, it is said again", () => {
  expect(say(["susu", "cheyenne", "shamblee", "minister"])).toEqual({
    en: "Susu is coached by Cheyenne, who threw Shamblee out of class, and Shamblee depends on the minister.",
    fr: "Susu est coachée par Cheyenne, qui a mis Shamblee à la porte de son cours, et Shamblee dépend du ministre.",
  });
});

test("a sentence begins with a capital, and French joins its prepositions to the name", () => {
  expect(say(["minister", "shamblee", "cheyenne", "emile"])).toEqual({
    en: "The minister backs Shamblee, who was thrown out of class by Cheyenne, who talks of Émile.",
    fr: "Le ministre soutient Shamblee, qui a été mis à la porte de son cours par Cheyenne, qui parle d’Émile.",
  });
});

test("three are told from the first by where they meet to the second, and from there to the third", () => {
  expect(say(["susu", "cheyenne"], ["emile", "cheyenne"], ["minister", "shamblee", "cheyenne"])).toEqual({
    en: "Susu is coached by Cheyenne, who talks of Émile; and Cheyenne threw Shamblee out of class, and Shamblee depends on the minister.",
    fr: "Susu est coachée par Cheyenne, qui parle d’Émile\u202f; et Cheyenne a mis Shamblee à la porte de son cours, et Shamblee dépend du ministre.",
  });
});

test("what somebody is to several is told of them at once", () => {
  const told = (["susu", "shamblee", "emile"] as const).map((id) => ({
    from: character("cheyenne"),
    to: character(id),
    tie: id === "susu" ? coaches : id === "shamblee" ? threw : son,
  }));
  expect(sentenceAround(cast, told)).toEqual({
    en: "Cheyenne coaches Susu, threw Shamblee out of class, and talks of Émile.",
    fr: "Cheyenne coache Susu, a mis Shamblee à la porte de son cours et parle d’Émile.",
  });
});
