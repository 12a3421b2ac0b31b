import { expect, test } from "vitest";
import { GraphTie } from "#contract/graph.ts";
import { CharacterId } from "#contract/words.ts";
import { change } from "../news/news.sample.ts";
import { previously } from "./previously.ts";

const tie = (id: string, from: string, to: string, more: Partial<GraphTie> = {}) =>
  GraphTie.parse({
    id,
    from,
    to,
    kind: "FRIEND_OF",
    family: "friendship",
    directed: false,
    label: { en: "is with {}", fr: "avec {}" },
    sentiment: 0,
    strength: 1,
    began: 1001,
    ended: null,
    revealed: 1001,
    ...more,
  });
const there = (id: string, role: "present" | "mentioned" = "present") => ({
  id: CharacterId.parse(id),
  shortName: { en: id, fr: id },
  light: null,
  role,
});
const last = [{ presences: [there("ava"), there("dan", "mentioned")] }, { presences: [there("ben")] }];
const scene = (position: number, weight: number) =>
  change({ type: "sceneShown", position, characters: [], weight });

test("of those present last, the ties that stand are told, strongest and latest first", () => {
  const early = tie("early", "ava", "ben");
  const late = tie("late", "ben", "ava", { revealed: 2003 });
  const strong = tie("strong", "ava", "ben", { strength: 3 });
  const over = tie("over", "ava", "ben", { ended: 2001 });
  const absent = tie("absent", "ava", "dan");
  expect(previously({ ties: [early, late, over, strong, absent] }, last, []).ties).toEqual([
    strong,
    late,
    early,
  ]);
});

test("the last three decisive scenes are told, however long ago", () => {
  const all = [scene(1001, 3), scene(1002, 3), scene(2001, 2), scene(2002, 3), scene(3001, 3)];
  expect(previously({ ties: [] }, last, all).scenes.map(({ position }) => position)).toEqual([
    1002, 2002, 3001,
  ]);
});

test("while no scene has been decisive, the last that mattered are", () => {
  expect(
    previously({ ties: [] }, last, [scene(1001, 2), scene(1002, 1)]).scenes.map(({ position }) => position),
  ).toEqual([1001]);
});
