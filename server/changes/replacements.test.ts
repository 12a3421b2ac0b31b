import { expect, test } from "vitest";
import type { Kind } from "#contract/kinds.ts";
import { othersOf, type Replaced } from "./replacements.ts";

const at = (id: string, kind: Kind | null, position: number): Replaced => ({
  id,
  kind,
  position,
  of: [],
  says: { en: id, fr: id },
});
const [fling, love, feud] = [
  at("fling", "FORMER_ROMANCE_WITH", 5999),
  at("love", "ROMANCE_WITH", 5005),
  at("feud", "RIVAL_OF", 5003),
];

test("the side that is told later knows of the other, and the other does not", () => {
  const otherOf = othersOf([{ ended: fling, begun: love }]);
  expect([otherOf("fling", 5999), otherOf("love", 5005)]).toEqual([love, null]);
});

test("what is told at once knows of each other", () => {
  const end = { ...fling, position: 5005 };
  const otherOf = othersOf([{ ended: end, begun: love }]);
  expect([otherOf("fling", 5005), otherOf("love", 5005)]).toEqual([love, end]);
});

test("a tie of another family replaces nothing, a role in the same company does", () => {
  const [pupil, dancer] = [at("pupil", null, 2010), at("dancer", null, 2010)];
  const otherOf = othersOf([
    { ended: fling, begun: feud },
    { ended: pupil, begun: dancer },
  ]);
  expect([otherOf("fling", 5999), otherOf("dancer", 2010)]).toEqual([null, pupil]);
});

test("of several that follow, the latest begun is told", () => {
  const words = at("words", "ATTRACTED_TO", 5004);
  const otherOf = othersOf([
    { ended: fling, begun: love },
    { ended: fling, begun: words },
  ]);
  expect(otherOf("fling", 5999)).toBe(love);
});
