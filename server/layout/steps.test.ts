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
  expect(stepsOf(facts, 3).map(({ number, characters, ties }) => ({ number, characters, ties }))).toEqual([
    { number: 1, characters: [placed("a"), placed("b")], ties: [] },
    { number: 2, characters: [], ties: [{ from: "a", to: "b", strength: 2 }] },
    { number: 3, characters: [placed("c")], ties: [{ from: "a", to: "c", strength: 2 }] },
  ]);
});

test("What lies past the horizon changes neither the steps nor their digests.", () => {
  expect(stepsOf(facts, 2)).toEqual(stepsOf(facts, 3).slice(0, 2));
});

test("The order of the facts and the direction of the ties do not matter.", () => {
  const turned = {
    characters: facts.characters.toReversed(),
    ties: facts.ties.toReversed().map((one) => ({ ...one, from: one.to, to: one.from })),
  };
  expect(stepsOf(turned, 3)).toEqual(stepsOf(facts, 3));
});

test("A step's digest changes with a fact of its own or of a step before it.", () => {
  const altered = { ...facts, characters: [...facts.characters, character("d", 1003)] };
  const digests = (of: typeof facts) => stepsOf(of, 3).map(({ digest }) => digest);
  const before = new Set(digests(facts));
  expect(digests(altered).filter((digest) => before.has(digest))).toEqual([]);
});
