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

const told = (through: number) =>
  stepsOf(facts, through).map(({ at, opens, characters, ties }) => ({ at, opens, characters, ties }));

test("Facts are told scene by scene, a tie once both its ends are known, what comes before the story as it begins.", () => {
  expect(told(3999)).toEqual([
    { at: 1000, opens: true, characters: [placed("a")], ties: [] },
    { at: 1002, opens: false, characters: [placed("b")], ties: [] },
    { at: 2001, opens: true, characters: [], ties: [{ from: "a", to: "b", strength: 2 }] },
    { at: 3001, opens: true, characters: [placed("c")], ties: [{ from: "a", to: "c", strength: 2 }] },
  ]);
});

test("What lies past the horizon changes neither the steps nor their digests.", () => {
  const steps = stepsOf(facts, 3999);
  expect([1000, 1001, 1999, 2000, 2999, 3000, 3001].map((through) => stepsOf(facts, through))).toEqual(
    [1, 1, 2, 2, 3, 3, 4].map((count) => steps.slice(0, count)),
  );
});

test("The same facts in the scenes of one installment and in two are told apart by the digest.", () => {
  const [one, two] = [2001, 1003].map((revealed) =>
    stepsOf({ characters: facts.characters, ties: [tie("a", "b", revealed)] }, 2999).at(-1),
  );
  expect([one?.ties, one?.digest === two?.digest]).toEqual([two?.ties, false]);
});

test("The order of the facts and the direction of the ties do not matter.", () => {
  const turned = {
    characters: facts.characters.toReversed(),
    ties: facts.ties.toReversed().map((one) => ({ ...one, from: one.to, to: one.from })),
  };
  expect(stepsOf(turned, 3999)).toEqual(stepsOf(facts, 3999));
});

test("A step's digest changes with a fact of its own or of a step before it.", () => {
  const altered = { ...facts, characters: [...facts.characters, character("d", 1000)] };
  const digests = (of: typeof facts) => stepsOf(of, 3999).map(({ digest }) => digest);
  const before = new Set(digests(facts));
  expect(digests(altered).filter((digest) => before.has(digest))).toEqual([]);
});

test("All are arranged anew ever more rarely, and in a crowd more rarely still.", () => {
  const characters = Array.from({ length: 800 }, (_, at) => character(`c${at}`, 1000 + at));
  const known = stepsOf({ characters, ties: [] }, 1999).flatMap(({ rearranges }, at) =>
    rearranges ? [at + 1] : [],
  );
  const growth = (from: number, to: number) =>
    known.slice(1).flatMap((now, at) => (now > from && now <= to ? [now / known[at]!] : []));
  expect(known.slice(0, 3)).toEqual([1, 2, 3]);
  expect(Math.max(...growth(40, 200))).toBeLessThan(1.3);
  expect(Math.min(...growth(20, 200))).toBeGreaterThan(1.1);
  expect(Math.min(...growth(400, 800))).toBeGreaterThan(Math.max(...growth(40, 200)));
});
