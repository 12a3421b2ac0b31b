import { expect, test } from "vitest";
import { CardTie } from "#contract/character.ts";
import { historyOf, pairsOf } from "./pairs.ts";

const text = (words: string) => ({ en: words, fr: words });
const tie = (id: string, other: string, began: number, revealed: number, ended: number | null) =>
  CardTie.parse({
    id,
    kind: "FRIEND_OF",
    direction: "mutual",
    other: {
      id: other,
      name: text(other),
      shortName: text(other),
      monogram: "X",
      light: null,
      importance: "main",
    },
    label: text("{}"),
    text: text(id),
    sentiment: 0,
    strength: 1,
    began,
    ended,
    revealed,
  });

test("ties are gathered by the other of the two, what holds apart from what is past", () => {
  const old = tie("old", "ada", 0, 1000, 2999);
  const now = tie("now", "ada", 3000, 3001, null);
  const ben = tie("ben", "ben", 0, 1000, null);
  expect(pairsOf([old, ben, now])).toEqual([
    { other: old.other, now: [now], others: [old] },
    { other: ben.other, now: [ben], others: [] },
  ]);
});

test("at a moment of the story what is yet to come stands with what is over", () => {
  const old = tie("old", "ada", 0, 1000, 2999);
  const next = tie("next", "ada", 4003, 4003, null);
  expect([2000, 3000, 5000].map((moment) => pairsOf([old, next], moment)[0]?.now)).toEqual([
    [old],
    [],
    [next],
  ]);
});

test("a pair's history is in the order of the story, then of the telling", () => {
  const late = tie("late", "ada", 3000, 3001, null);
  const flashback = tie("flashback", "ada", 0, 4002, null);
  const first = tie("first", "ada", 0, 1000, 2999);
  const histories = pairsOf([late, flashback, first]).map((pair) => historyOf(pair).map(({ id }) => id));
  expect(histories).toEqual([["first", "flashback", "late"]]);
});
