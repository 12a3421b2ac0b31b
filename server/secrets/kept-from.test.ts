import fc from "fast-check";
import { expect, test } from "vitest";
import type { Kind } from "#contract/kinds.ts";
import { CharacterId, TieId } from "#contract/words.ts";
import { keptFrom, type Bond } from "./kept-from.ts";

const id = (name: string) => CharacterId.parse(name);
const tie = (name: string) => TieId.parse(name);
const bond = (name: string, from: string, kind: Kind, to: string, ended: number | null = null): Bond => ({
  id: tie(name),
  from: id(from),
  to: id(to),
  kind,
  ended,
});
const knowing = (known: Record<string, string[]>, kept: string[] = []) => ({
  knownBy: new Map(Object.entries(known).map(([name, by]) => [tie(name), by.map(id)])),
  kept: new Set(kept.map(tie)),
});

const couple = bond("couple", "ada", "ROMANCE_WITH", "bo");

test("an end that does not know is in the dark, whatever the tie", () => {
  const revenge = bond("revenge", "cy", "EMPLOYS", "ada");
  expect(keptFrom([revenge], knowing({ revenge: ["cy"] }, ["revenge"]))).toEqual([
    { tie: "revenge", knownBy: ["cy"], inTheDark: ["ada"] },
  ]);
});

test("a night is kept from who loves one of the two, until they know or no longer do", () => {
  const night = bond("night", "ada", "NIGHT_WITH", "cy");
  const both = { couple: ["ada", "bo"], night: ["ada", "cy"] };
  expect(keptFrom([couple, night], knowing(both))).toEqual([
    { tie: "night", knownBy: ["ada", "cy"], inTheDark: ["bo"] },
  ]);
  expect(keptFrom([couple, night], knowing({ ...both, night: ["ada", "cy", "bo"] }))).toEqual([]);
  expect(keptFrom([{ ...couple, ended: 5001 }, night], knowing(both))).toEqual([]);
});

test("nobody is in the dark of what is no affair of theirs", () => {
  const colleagues = bond("colleagues", "ada", "COLLEAGUE_OF", "cy");
  expect(
    keptFrom([couple, colleagues], knowing({ couple: ["ada", "bo"], colleagues: ["ada", "cy"] })),
  ).toEqual([]);
});

test("what the story says only some know of is a secret though both ends know", () => {
  const filmed = bond("filmed", "ada", "ASSISTS", "bo");
  expect(keptFrom([filmed], knowing({ filmed: ["ada", "bo"] }, ["filmed"]))).toEqual([
    { tie: "filmed", knownBy: ["ada", "bo"], inTheDark: [] },
  ]);
});

test("nobody both knows and is in the dark, and what nothing is known of is no secret yet", () => {
  const names = fc.constantFrom("ada", "bo", "cy", "di");
  const kinds = fc.constantFrom<Kind>("ROMANCE_WITH", "NIGHT_WITH", "BETRAYS", "EMPLOYS");
  const bonds = fc.array(fc.record({ from: names, to: names, kind: kinds, by: fc.uniqueArray(names) }));
  fc.assert(
    fc.property(bonds, (rows) => {
      const ties = rows.map(({ from, kind, to }, at) => bond(`t${at}`, from, kind, to));
      const known = Object.fromEntries(rows.flatMap(({ by }, at) => (by.length > 0 ? [[`t${at}`, by]] : [])));
      for (const secret of keptFrom(ties, knowing(known))) {
        expect(known[secret.tie]).toEqual(secret.knownBy);
        expect(secret.inTheDark.filter((one) => secret.knownBy.includes(one))).toEqual([]);
        expect(new Set(secret.inTheDark).size).toBe(secret.inTheDark.length);
      }
    }),
  );
});
