import { expect, test } from "vitest";
import { sentenceOf, type News } from "./sentences.ts";

const both = (text: string) => ({ en: text, fr: text });
const news = (given: Partial<News>): News => ({
  names: [both("Ada"), both("Bo")],
  before: null,
  says: both("loves {}"),
  company: null,
  turn: "added",
  late: false,
  other: null,
  ...given,
});
const left = { says: both("envies {}"), names: [both("Bo"), both("Ada")] };
const english = (...given: Parameters<typeof sentenceOf>) => sentenceOf(...given).en;

test("a tie is said between its two, and what it takes the place of after it", () => {
  expect([
    english("tieAdded", news({})),
    english("tieAdded", news({ turn: "changed", other: left })),
    english("tieEnded", news({ turn: "ended" })),
    english("tieEnded", news({ turn: "ended", late: true })),
    english("tieEnded", news({ turn: "changed", other: left })),
  ]).toEqual([
    "Ada loves Bo.",
    "Ada loves Bo; over: Bo envies Ada.",
    "Over: Ada loves Bo.",
    "Over for some time: Ada loves Bo.",
    "Over: Ada loves Bo; now Bo envies Ada.",
  ]);
});

test("a membership is new, learnt of late, changed in its role, or over", () => {
  const of = (given: Partial<News>) =>
    news({ names: [both("Ada")], says: both("dancer"), company: both("the Ballet"), ...given });
  const other = { says: both("pupil"), names: [] };
  expect([
    english("membershipAdded", of({})),
    english("membershipAdded", of({ turn: "revealed" })),
    english("membershipAdded", of({ turn: "changed", other })),
    english("membershipEnded", of({ turn: "ended" })),
    english("membershipEnded", of({ turn: "changed", other })),
  ]).toEqual([
    "Ada: now with the Ballet (dancer).",
    "Ada: of the Ballet (dancer).",
    "Ada: with the Ballet as before, now as dancer (pupil no longer).",
    "Ada: no longer with the Ballet (dancer).",
    "Ada: still with the Ballet, as pupil (dancer no longer).",
  ]);
});

test("a name that holds a dollar sign is told as it is, and a sentence begins with a capital", () => {
  const names = [both("the club"), both("A$AP $1")];
  expect(english("tieAdded", news({ names }))).toBe("The club loves A$AP $1.");
});
