import { beforeEach, expect, test } from "vitest";
import { Attending, type Turn } from "./attending.ts";

const LENSED = { lensed: { characters: new Set<never>(), ties: new Set<never>() } };

let due: (() => void)[] = [];
let shown: Turn[] = [];
let attending = new Attending(() => {});
const paint = () => {
  for (const act of due.splice(0)) act();
};
beforeEach(() => {
  [due, shown] = [[], []];
  const later = (act: () => void) => {
    due.push(act);
    return () => void (due = due.filter((other) => other !== act));
  };
  attending = new Attending((turn) => shown.push(turn), later);
});

test("among few, what is attended to is shown at once", () => {
  attending.attend(LENSED, false);
  expect(shown.map(({ isLeftOtherwise }) => isLeftOtherwise)).toEqual([true]);
});

test("in a crowd a lens is shown after the next paint, and what comes until then along with it", () => {
  attending.attend(LENSED, true);
  attending.attend({ isDimmed: () => true }, true);
  expect([shown.length, attending.wanted.lensed]).toEqual([0, LENSED.lensed]);
  paint();
  expect(shown).toHaveLength(1);
});

test("in a crowd that is left as it was, whoever is pointed at is shown at once", () => {
  attending.attend({ hovered: null }, true);
  expect(shown.map(({ isLeftOtherwise }) => isLeftOtherwise)).toEqual([false]);
});

test("nothing is shown once it is over", () => {
  attending.attend(LENSED, true);
  attending.destroy();
  paint();
  expect(shown).toEqual([]);
});
