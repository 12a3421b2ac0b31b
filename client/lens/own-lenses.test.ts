import fc from "fast-check";
import { expect, test } from "vitest";
import { anyLens } from "../looking/arbitrary-looking.ts";
import { LensId } from "../looking/lens.ts";
import { merged, MOST_KEPT, ownLenses, withLens, withoutLens, type KeptLens } from "./own-lenses.ts";

const kept = (name: string, lens: string): KeptLens => ({ name, lens: LensId.parse(lens) });
const two = [kept("Jack’s", "characters.jack"), kept("Bonds", "families.love")];

test("a lens is added, or takes the place of the one it was", () => {
  expect(withLens(two, kept("Money", "families.power")).map(({ name }) => name)).toEqual([
    "Jack’s",
    "Bonds",
    "Money",
  ]);
  expect(withLens(two, kept("Susu’s", "characters.susu"), LensId.parse("characters.jack"))).toEqual([
    kept("Susu’s", "characters.susu"),
    two[1],
  ]);
});

test("what asks the same is kept once, under the later name", () => {
  expect(withLens(two, kept("His", "characters.jack"))).toEqual([kept("His", "characters.jack"), two[1]]);
  expect(withLens(two, kept("Love", "families.love"), LensId.parse("characters.jack"))).toEqual([
    kept("Love", "families.love"),
  ]);
});

test("no lens is ever kept twice, and deleting takes one away", () => {
  const anyKept = fc.array(fc.record({ name: fc.constantFrom("one", "other"), lens: anyLens }), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(anyKept, fc.option(anyLens, { nil: null }), (list, former) => {
      const all = list.reduce<KeptLens[]>((lenses, one) => withLens(lenses, one, former), []);
      expect(new Set(all.map(({ lens }) => lens)).size).toBe(all.length);
      for (const { lens } of all) expect(withoutLens(all, lens)).toHaveLength(all.length - 1);
    }),
  );
});

test("the lenses of a file come after one’s own, and none of one’s own is changed", () => {
  expect(merged(two, [kept("Theirs", "families.love"), kept("New", "kinds.FUNDS")])).toEqual([
    ...two,
    kept("New", "kinds.FUNDS"),
  ]);
  const many = Array.from({ length: 40 }, (_, at) => kept(`${at}`, `characters.c${at}`));
  expect(merged(two, many)).toHaveLength(MOST_KEPT);
});

test("what was kept is read back, and nonsense counts as nothing", () => {
  expect(ownLenses.parse(JSON.stringify({ etoile: two }))).toEqual({ etoile: two });
  const strange = [
    null,
    "",
    "no",
    "[]",
    '{"etoile":[{"name":"","lens":"love"}]}',
    '{"etoile":[{"name":"x","lens":"?"}]}',
  ];
  expect(strange.map(ownLenses.parse)).toEqual(strange.map(() => ({})));
});
