import { expect, test } from "vitest";
import { Ensemble } from "#contract/graph.ts";
import { Story } from "#contract/story.ts";
import { earlierEnsemble, heldBack } from "./held-back.ts";

const both = (text: string) => ({ en: text, fr: text });
const installment = (number: number) => ({
  id: `tale-e0${number}`,
  number,
  numbering: [1, number],
  position: number * 1000,
  title: both(`Title ${number}`),
  section: both(`Section ${number}`),
  logline: both(`Line ${number}`),
  released: "2025-01-01",
  runtimeMinutes: 50,
});
const story = Story.parse({
  id: "tale",
  title: both("Tale"),
  telling: "episode",
  year: 2025,
  divisions: ["part"],
  lights: [],
  credit: both("Everyone"),
  installments: [installment(1), installment(2)],
});
const ensemble = Ensemble.parse({ through: 2999, companies: [], characters: [], ties: [] });

test("a story told further on keeps nothing but numbers past the horizon", () => {
  expect(heldBack(story, 1)).toEqual({
    ...story,
    credit: null,
    installments: [
      installment(1),
      {
        id: "tale-e02",
        number: 2,
        numbering: [1, 2],
        position: 2000,
        title: null,
        section: null,
        logline: null,
        released: null,
        runtimeMinutes: null,
      },
    ],
  });
});

test("the picture of an earlier horizon may stay for a moment, that of a later one may not", () => {
  expect([earlierEnsemble(ensemble, 1), earlierEnsemble(ensemble, 2), earlierEnsemble(ensemble, 3)]).toEqual([
    undefined,
    ensemble,
    ensemble,
  ]);
});

test("where nothing was there before, nothing stays", () => {
  expect([heldBack(undefined, 3), earlierEnsemble(undefined, 3)]).toEqual([undefined, undefined]);
});

test("an ensemble that told of something past its horizon may not stay in view at any", () => {
  const tie = { ...TIE, revealed: 3001 };
  expect(earlierEnsemble(Ensemble.parse({ ...ensemble, ties: [tie] }), 3)).toBeUndefined();
  expect(
    earlierEnsemble(Ensemble.parse({ ...ensemble, ties: [{ ...TIE, ended: 3001 }] }), 3),
  ).toBeUndefined();
  expect(earlierEnsemble(Ensemble.parse({ ...ensemble, ties: [TIE] }), 3)).toBeDefined();
});

const TIE = {
  id: "tale-t1",
  from: "tale-ada",
  to: "tale-ben",
  kind: "MENTOR_OF",
  family: "art",
  directed: true,
  label: { en: "teaches {}", fr: "enseigne à {}" },
  sentiment: 1,
  strength: 1,
  began: 0,
  ended: null,
  revealed: 1001,
};
