import { expect, test } from "vitest";
import { CharacterId } from "#contract/words.ts";
import { formatMessage } from "../language/message.ts";
import { feelingWords } from "./feeling-words.ts";
import { gap, pieces } from "./gaps.ts";
import { hangingBy } from "./hanging-by.ts";
import { ranked } from "./measures.ts";
import { roundedFeeling } from "./rounded-feeling.ts";
import { clearOf, degreeOf, moreThan } from "./verdicts.ts";
import { insightWords } from "./words.ts";

const id = (name: string) => CharacterId.parse(name);
const pair = (one: string, other: string, apart: number) => {
  const between: [CharacterId, CharacterId] = [id(one), id(other)];
  return { between, apart };
};

test("a sentence is taken apart where its names belong, in whatever order a language puts them", () => {
  const say = (language: "en" | "fr") =>
    formatMessage(feelingWords[language].torn, language, { first: gap(0), second: gap(1), third: gap(2) });
  expect(pieces(say("en"))).toEqual([0, " is on good terms with both ", 1, " and ", 2, ", who are at odds."]);
  expect(pieces(say("fr"))).toEqual([0, " s’entend bien avec ", 1, " et avec ", 2, ", qui sont en conflit."]);
});

test("who stands out by a measure comes first, and of whom it says nothing is left out", () => {
  const central = (name: string, degree: number, pageRank: number, betweenness: number) => ({
    id: id(name),
    degree,
    pageRank,
    betweenness,
  });
  const cast = [
    central("a", 1, 0.2, 0),
    central("b", 3, 0.5, 0.4),
    central("c", 1, 0.3, 0.6),
    central("d", 0, 0.1, 0),
  ];
  const names = (measure: "degree" | "pageRank" | "betweenness") =>
    ranked(cast, measure).map((one) => String(one.id));
  expect([names("degree"), names("pageRank"), names("betweenness")]).toEqual([
    ["b", "c", "a"],
    ["b", "c", "a"],
    ["c", "b"],
  ]);
});

test("who hangs by another is not who holds them", () => {
  const bridges = {
    webs: [5],
    untied: 0,
    characters: [{ id: id("b"), apart: 2, pieces: 3 }],
    pairs: [pair("a", "b", 1), pair("b", "c", 2)],
  };
  expect(hangingBy(bridges)).toEqual([{ id: "a", by: "b" }]);
});

test("two who have only each other hang by nobody", () => {
  expect(hangingBy({ webs: [2], untied: 0, characters: [], pairs: [pair("a", "b", 1)] })).toEqual([]);
});

test("what is felt a little is felt all the same", () => {
  expect([-2, -0.2, 0, 0.3, 1.4, 1.5].map(roundedFeeling)).toEqual([-2, -1, 0, 1, 1, 2]);
});

test("numbers become words at stated limits", () => {
  expect([0.41, 0.4, 0.35, 0.3, 0.29].map(clearOf)).toEqual(["yes", "yes", "some", "some", "no"]);
  expect([1, 0.85, 0.5, 0.4, 0.06, -0.1].map(degreeOf)).toEqual(["yes", "yes", "some", "some", "no", "no"]);
  expect([moreThan(0.75, 0.5), moreThan(0.3, 0.5), moreThan(0.52, 0.5)]).toEqual(["yes", "no", "same"]);
});

test("few and none are said as such, in both languages", () => {
  const lede = (language: "en" | "fr", pairs: number) =>
    formatMessage(insightWords[language].lede, language, { characters: 1, pairs });
  expect([lede("en", 0), lede("fr", 0)]).toEqual([
    "What the web of ties says of the cast so far: one character, none of them tied.",
    "Ce que le réseau des liens dit de la distribution jusqu’ici : un personnage, aucune paire liée.",
  ]);
  const counts = { friendly: 0, hostile: 1 };
  expect(formatMessage(feelingWords.en.counts, "en", counts)).toBe(
    "No pair is on friendly terms, one on hostile ones.",
  );
});
