import fc from "fast-check";
import { expect, test } from "vitest";
import { Family } from "#contract/kinds.ts";
import { CharacterId, CompanyId } from "#contract/words.ts";
import { anyLens, anyOwnLens } from "./arbitrary-looking.ts";
import { changeLens, LENS_NAMES, LensId, lensIdOf, MOST_LENSES, readOwn, toggleLens } from "./lens.ts";

const lens = (text: string) => LensId.parse(text);
const jack = CharacterId.parse("etoile-jack");

test("a lens of one's own is written out in one way, whatever the order it was made in", () => {
  const own = {
    families: Family.options.slice(1, 2),
    kinds: [],
    companies: [CompanyId.parse("opera"), CompanyId.parse("ballet")],
    characters: [jack],
  };
  expect(lensIdOf(own)).toBe("families.love~companies.ballet.opera~characters.etoile-jack");
  expect(LensId.parse("characters.etoile-jack~kinds.HUGS~companies.opera.ballet~families.love")).toBe(
    lensIdOf(own),
  );
});

test("what asks for nothing in particular is no lens", () => {
  expect(
    ["", "gossip", "families", "families.gossip", "families.", "~"].map((text) => readOwn(text)),
  ).toEqual([null, null, null, null, null, null]);
  expect(lensIdOf({ families: [], kinds: [], companies: [], characters: [] })).toBeNull();
  expect(readOwn("love")).toBeNull();
});

test("every lens of one's own is read back as it was written", () => {
  fc.assert(
    fc.property(anyOwnLens, (own) => {
      const id = lensIdOf(own);
      fc.pre(id !== null);
      const read = readOwn(id);
      expect(read && lensIdOf(read)).toBe(id);
      expect(read?.characters.toSorted()).toEqual(own.characters.toSorted());
      expect([read?.families, read?.kinds]).toEqual([own.families, own.kinds]);
    }),
  );
});

test("three lenses are on at most, each once, and the third is not pushed out by a fourth", () => {
  const on = LENS_NAMES.slice(0, 4).map(lens).reduce<LensId[]>(toggleLens, []);
  expect(on).toEqual(["family", "love", "friendship"]);
  expect(toggleLens(on, lens("love"))).toEqual(["family", "friendship"]);
  fc.assert(
    fc.property(fc.array(anyLens), (lenses) => {
      const worn = lenses.reduce<LensId[]>(toggleLens, []);
      expect(worn.length).toBeLessThanOrEqual(MOST_LENSES);
      expect(new Set(worn).size).toBe(worn.length);
    }),
  );
});

test("a lens that was changed stands where it stood", () => {
  const on = [lens("family"), lens("love")];
  expect(changeLens(on, lens("family"), lens("work"))).toEqual(["work", "love"]);
  expect(changeLens(on, lens("family"), lens("love"))).toEqual(["love"]);
});
