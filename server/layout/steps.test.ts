import { expect, test } from "vitest";
import type { LayoutCharacter, LayoutTie } from "./facts.ts";
import { stepsOf } from "./steps.ts";

const character = (id: string, revealed: number): LayoutCharacter => ({
  id,
  revealed,
  importance: "main",
  light: null,
});
const tie = (from: string, to: string, revealed: number): LayoutTie => ({ from, to, revealed, strength: 2 });
const placed = (id: string) => ({ id, importance: "main", light: null });

const facts = {
  characters: [character("b", 1002), character("a", 0), character("c", 3001)],
  ties: [tie("b", "a", 2001), tie("a", "c", 1001), tie("a", "a", 1001), tie("a", "x", 1001)],
};

test("Facts are told installment by installment, a tie once both its ends are known.", () => {
  expect(stepsOf(facts, 3999).map(({ at, characters, ties }) => ({ at, characters, ties }))).toEqual([
    { at: 1999, characters: [placed("a"), placed("b")], ties: [] },
    { at: 2999, characters: [], ties: [{ from: "a", to: "b", strength: 2 }] },
    { at: 3999, characters: [placed("c")], ties: [{ from: "a", to: "c", strength: 2 }] },
  ]);
});

test("Within the installment that is seen in part they are told scene by scene.", () => {
  const more = {
    characters: [...facts.characters, character("d", 3000), character("e", 3007), character("f", 3008)],
    ties: [...facts.ties, tie("b", "d", 1001), tie("d", "e", 3002)],
  };
  expect(stepsOf(more, 3007).map(({ at, characters, ties }) => ({ at, characters, ties }))).toEqual([
    { at: 1999, characters: [placed("a"), placed("b")], ties: [] },
    { at: 2999, characters: [], ties: [{ from: "a", to: "b", strength: 2 }] },
    { at: 3000, characters: [placed("d")], ties: [{ from: "b", to: "d", strength: 2 }] },
    { at: 3001, characters: [placed("c")], ties: [{ from: "a", to: "c", strength: 2 }] },
    { at: 3007, characters: [placed("e")], ties: [{ from: "d", to: "e", strength: 2 }] },
  ]);
  expect(stepsOf(more, 3001)).toEqual(stepsOf(more, 3007).slice(0, 4));
  expect(stepsOf(more, 3999).slice(0, 2)).toEqual(stepsOf(more, 3007).slice(0, 2));
});

test("What lies past the horizon changes neither the steps nor their digests.", () => {
  expect(stepsOf(facts, 2999)).toEqual(stepsOf(facts, 3999).slice(0, 2));
});

test("The order of the facts and the direction of the ties do not matter.", () => {
  const turned = {
    characters: facts.characters.toReversed(),
    ties: facts.ties.toReversed().map((one) => ({ ...one, from: one.to, to: one.from })),
  };
  expect(stepsOf(turned, 3999)).toEqual(stepsOf(facts, 3999));
});

test("A step's digest changes with a fact of its own or of a step before it.", () => {
  const altered = { ...facts, characters: [...facts.characters, character("d", 1003)] };
  const digests = (of: typeof facts) => stepsOf(of, 3999).map(({ digest }) => digest);
  const before = new Set(digests(facts));
  expect(digests(altered).filter((digest) => before.has(digest))).toEqual([]);
});
