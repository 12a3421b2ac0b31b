import fc from "fast-check";
import { expect, test } from "vitest";
import { CharacterId } from "#contract/words.ts";
import { whoIsWho, type Identity } from "./who-is-who.ts";

const id = (name: string) => CharacterId.parse(name);
const [mayor, convict, uncle] = [id("mayor"), id("convict"), id("uncle")];
const same = (
  from: CharacterId,
  to: CharacterId,
  revealed: number,
  ended: number | null = null,
): Identity => ({
  id: `${from}-${to}`,
  from,
  to,
  revealed,
  ended,
});

test("two who turn out to be one are shown as one from then on, and not before", () => {
  const who = whoIsWho([same(mayor, convict, 3001)]);
  expect([who.shownAs(mayor), who.shownAs(convict)]).toEqual([convict, convict]);
  expect([who.shownAt(mayor, 3000), who.shownAt(mayor, 3001)]).toEqual([mayor, convict]);
  expect([who.selvesOf(mayor), who.sameSince(mayor), who.sameSince(convict)]).toEqual([
    [convict, mayor],
    3001,
    null,
  ]);
});

test("one who turns out to be two is shown as one until then", () => {
  const who = whoIsWho([same(uncle, mayor, 1001, 4002)]);
  expect([who.shownAs(uncle), who.shownAt(uncle, 4001), who.shownAt(uncle, 4002)]).toEqual([
    uncle,
    mayor,
    uncle,
  ]);
  expect([who.selvesOf(mayor), who.ownFrom(uncle, 1001), who.ownFrom(mayor, 1001)]).toEqual([
    [mayor],
    4002,
    1001,
  ]);
});

test("who has never been shown as itself by the horizon has no moment of its own", () => {
  expect(whoIsWho([same(uncle, mayor, 1001)]).ownFrom(uncle, 1001)).toBeNull();
});

test("a name behind a name is followed to the last", () => {
  const who = whoIsWho([same(uncle, mayor, 2001), same(mayor, convict, 3001)]);
  expect([uncle, mayor, convict].map(who.shownAs)).toEqual([convict, convict, convict]);
  expect([who.shownAt(uncle, 2500), who.sameSince(uncle), who.turns]).toEqual([mayor, 3001, [2001, 3001]]);
});

const anybody = fc.constantFrom(mayor, convict, uncle, id("abbess"));
const anyIdentity = fc
  .record({ from: anybody, to: anybody, revealed: fc.nat(9), ended: fc.option(fc.nat(9)) })
  .map(({ from, to, revealed, ended }) => same(from, to, revealed, ended));

test("whoever is shown is shown as itself, and all of its selves are shown as it, rings or not", () => {
  fc.assert(
    fc.property(fc.array(anyIdentity, { maxLength: 6 }), anybody, (identities, one) => {
      const who = whoIsWho(identities);
      const shown = who.shownAs(one);
      expect(who.shownAs(shown)).toBe(shown);
      expect(who.selvesOf(one)).toContain(one);
      expect(who.selvesOf(one).map(who.shownAs)).toEqual(who.selvesOf(one).map(() => shown));
    }),
  );
});
