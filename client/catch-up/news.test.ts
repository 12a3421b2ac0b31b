import { expect, test } from "vitest";
import { byCharacter, byInstallment, byKind } from "./news.ts";
import { change, character } from "../news/news.sample.ts";

const [ava, ben, cleo] = ["ava", "ben", "cleo"].map((id) => character(id));
const slight = change({ type: "sceneShown", position: 1001, characters: ["ava", "ben"], weight: 1 });
const decisive = change({ type: "sceneShown", position: 1002, characters: ["ben"], weight: 3 });
const met = change({ type: "characterMet", position: 1002, characters: ["ben"] });
const quarrel = change({ type: "tieAdded", position: 1002, characters: ["ava", "ben"], family: "conflict" });
const named = change({ type: "nameTold", position: 2001, characters: ["ava"] });
const over = change({ type: "tieEnded", position: 2001, characters: ["ben", "ava"], family: "love" });
const told = {
  changes: [slight, decisive, met, quarrel, named, over],
  characters: [ava, ben, cleo].flatMap((one) => one ?? []),
};
const nothing = { met: [], families: [], scenes: [], learnt: [] };

test("news by kind tells who is new, what shifted in each family, what mattered and what was learnt", () => {
  expect(byKind(told)).toEqual({
    met: [{ character: ben, change: met }],
    families: [
      { family: "love", changes: [over] },
      { family: "conflict", changes: [quarrel] },
    ],
    scenes: [decisive],
    learnt: [{ character: ava, changes: [named] }],
  });
});

test("news by character tells a tie to both, and leaves out who has none", () => {
  expect(byCharacter({ ...told, from: 0 }, told.changes)).toEqual([
    { character: ava, changes: [quarrel, named, over], since: null },
    { character: ben, changes: [decisive, met, quarrel, over], since: null },
  ]);
});

test("who has news is told of since they were last seen, and who has none is not", () => {
  const missed = change({ type: "fateTold", position: 3001, characters: ["dan"] });
  const back = change({ type: "tieAdded", position: 4001, characters: ["dan", "ava"], family: "work" });
  const [dan, seen] = [character("dan", 2), character("ava", 3)];
  const recent = { changes: [back], characters: [dan, seen], from: 3999 };
  expect(byCharacter(recent, [...told.changes, missed, back])).toEqual([
    { character: dan, changes: [missed, back], since: 2 },
    { character: seen, changes: [back], since: null },
  ]);
});

test("news by installment leaves out installments without any", () => {
  expect(byInstallment({ ...told, changes: [named, over] })).toEqual([
    {
      number: 2,
      news: {
        ...nothing,
        families: [{ family: "love", changes: [over] }],
        learnt: [{ character: ava, changes: [named] }],
      },
    },
  ]);
});

test("where nothing changed there is nothing to tell", () => {
  const silent = { changes: [], characters: [] };
  expect([byKind(silent), byCharacter({ ...silent, from: 0 }, []), byInstallment(silent)]).toEqual([
    nothing,
    [],
    [],
  ]);
});
