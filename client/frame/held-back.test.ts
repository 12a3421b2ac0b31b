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
  expect(heldBack(story, 1999)).toEqual({
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

test("of an installment seen in part it is not said what it is about", () => {
  expect(heldBack(story, 2004)?.installments).toEqual([installment(1), { ...installment(2), logline: null }]);
});

test("the picture of an earlier horizon may stay for a moment, that of a later one may not", () => {
  expect([
    earlierEnsemble(ensemble, 1999),
    earlierEnsemble(ensemble, 2999),
    earlierEnsemble(ensemble, 3004),
  ]).toEqual([undefined, ensemble, ensemble]);
});

test("where nothing was there before, nothing stays", () => {
  expect([heldBack(undefined, 3999), earlierEnsemble(undefined, 3999)]).toEqual([undefined, undefined]);
});

test("an ensemble that told of something past its horizon may not stay in view at any", () => {
  const tie = { ...TIE, revealed: 3001 };
  expect(earlierEnsemble(Ensemble.parse({ ...ensemble, ties: [tie] }), 3999)).toBeUndefined();
  expect(
    earlierEnsemble(Ensemble.parse({ ...ensemble, ties: [{ ...TIE, ended: 3001 }] }), 3999),
  ).toBeUndefined();
  expect(earlierEnsemble(Ensemble.parse({ ...ensemble, ties: [TIE] }), 3999)).toBeDefined();
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
