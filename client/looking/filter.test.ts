import fc from "fast-check";
import { expect, test } from "vitest";
import { Family, familyOf, KINDS_BY_FAMILY, type Kind } from "#contract/kinds.ts";
import { CompanyId } from "#contract/words.ts";
import { canonical, letsThrough, toggleCompany, toggleFamily, toggleKind, type TieFilter } from "./filter.ts";

const NOTHING: TieFilter = { families: [], kinds: [] };
const kinds: Kind[] = Family.options.flatMap((family) => [...KINDS_BY_FAMILY[family]]);
const anyFamily = fc.constantFrom(...Family.options);
const anyKind = fc.constantFrom(...kinds);
const anyFilter = fc
  .record({ families: fc.uniqueArray(anyFamily), kinds: fc.uniqueArray(anyKind) })
  .map(canonical);

test("families stand in the order of the legend, whatever the order they were chosen in", () => {
  expect(toggleFamily(toggleFamily(NOTHING, "love"), "kinship")).toEqual({
    families: ["kinship", "love"],
    kinds: [],
  });
});

test("a kind taken out of a chosen family leaves the others of the family", () => {
  const chosen = toggleFamily(NOTHING, "friendship");
  expect(toggleKind(chosen, "PROTECTS")).toEqual({
    families: [],
    kinds: ["FRIEND_OF", "CONFIDES_IN", "LIKE_A_PARENT_TO"],
  });
});

test("a family chosen kind by kind is the family", () => {
  const byKind = KINDS_BY_FAMILY.art.reduce<TieFilter>(toggleKind, NOTHING);
  expect(byKind).toEqual({ families: ["art"], kinds: [] });
});

test("choosing every family is the same as choosing none", () => {
  expect(Family.options.reduce<TieFilter>(toggleFamily, NOTHING)).toEqual(NOTHING);
});

test("putting a kind back undoes choosing it, unless everything was let through on the way", () => {
  fc.assert(
    fc.property(anyFilter, anyKind, (filter, kind) => {
      const once = toggleKind(filter, kind);
      fc.pre(once.families.length + once.kinds.length > 0);
      expect(toggleKind(once, kind)).toEqual(filter);
    }),
  );
});

test("a chosen family lets all of its kinds through, and one that is put back none", () => {
  fc.assert(
    fc.property(anyFilter, anyFamily, (filter, family) => {
      const toggled = toggleFamily(filter, family);
      fc.pre(toggled.families.length + toggled.kinds.length > 0);
      const through = kinds.filter((kind) => familyOf(kind) === family && letsThrough(toggled, kind));
      expect(through).toEqual(toggled.families.includes(family) ? [...KINDS_BY_FAMILY[family]] : []);
    }),
  );
});

test("no filter lets everything through", () => {
  expect(kinds.every((kind) => letsThrough(NOTHING, kind))).toBe(true);
});

test("companies are kept in one order and toggle", () => {
  const [opera, ballet] = [CompanyId.parse("opera"), CompanyId.parse("ballet")];
  expect(toggleCompany(toggleCompany([], opera), ballet)).toEqual([ballet, opera]);
  expect(toggleCompany([ballet, opera], opera)).toEqual([ballet]);
});
