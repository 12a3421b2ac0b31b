import fc from "fast-check";
import { expect, test } from "vitest";
import { CharacterId, TieId } from "#contract/words.ts";
import type { TieRow } from "../ties/tie-rows.ts";
import { chainsBetween, strengthOf } from "./chains.ts";
import { webOf } from "./web.ts";

const character = (id: string) => CharacterId.parse(id);
const label = { en: "knows {}", fr: "connaît {}" };

const tie = (from: string, to: string, strength = 1, at = 0): TieRow => ({
  id: TieId.parse(`t-${from}-${to}-${at}`),
  from: character(from),
  to: character(to),
  kind: "FRIEND_OF",
  directed: false,
  label,
  labelBack: label,
  sentiment: 0,
  strength,
  began: 0,
  ended: null,
  revealed: 1000,
});

const chains = (ties: TieRow[], from: string, to: string, most = 5) =>
  chainsBetween(webOf(ties), character(from), character(to), most).map((chain) => chain.join(""));

test("the shortest chain comes first, and of the same length the strongest", () => {
  const ties = [
    tie("a", "b"),
    tie("b", "z"),
    tie("a", "c", 3),
    tie("c", "z", 3),
    tie("a", "d"),
    tie("d", "e"),
    tie("e", "z"),
  ];
  expect(chains(ties, "a", "z")).toEqual(["acz", "abz", "adez"]);
});

test("a chain that says something new goes before a stronger one that does not", () => {
  const ties = [
    ...["ab", "bc", "cz", "bd", "dz"].map(([from = "", to = ""]) => tie(from, to, 3)),
    ...["ae", "ef", "fz"].map(([from = "", to = ""]) => tie(from, to)),
  ];
  expect(chains(ties, "a", "z", 2)).toEqual(["abcz", "aefz"]);
});

test("there is no chain to oneself, nor to somebody out of reach", () => {
  expect(chains([tie("a", "b")], "a", "a")).toEqual([]);
  expect(chains([tie("a", "b"), tie("c", "d")], "a", "d")).toEqual([]);
});

const ties = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 3 })),
  { maxLength: 24 },
);
const asTies = (pairs: [number, number, number][]) =>
  pairs
    .filter(([from, to]) => from !== to)
    .map(([from, to, strength], at) => tie(`c${from}`, `c${to}`, strength, at));

/** The shortest distance by Floyd and Warshall, which shares nothing with the walk under test. */
function distance(web: TieRow[], from: string, to: string): number {
  const all = [...new Set<string>(web.flatMap((row) => [row.from, row.to]))];
  const at = new Map<string, number>(
    web.flatMap(
      (row) =>
        [
          [`${row.from} ${row.to}`, 1],
          [`${row.to} ${row.from}`, 1],
        ] as const,
    ),
  );
  const get = (one: string, other: string) => (one === other ? 0 : (at.get(`${one} ${other}`) ?? Infinity));
  for (const by of all)
    for (const one of all)
      for (const other of all) {
        const through = get(one, by) + get(by, other);
        if (through < get(one, other)) at.set(`${one} ${other}`, through);
      }
  return get(from, to);
}

test("the first chain is as short as any, and all are different simple chains over ties there are", () => {
  fc.assert(
    fc.property(ties, (pairs) => {
      const rows = asTies(pairs);
      const web = webOf(rows);
      const found = chainsBetween(web, character("c0"), character("c1"), 5);
      const shortest = distance(rows, "c0", "c1");
      expect((found[0]?.length ?? Infinity) - 1).toBe(shortest);
      expect(new Set(found.map((chain) => chain.join(" "))).size).toBe(found.length);
      for (const chain of found) {
        expect([chain[0], chain.at(-1), new Set(chain).size]).toEqual(["c0", "c1", chain.length]);
        expect(strengthOf(web, chain)).toBeGreaterThanOrEqual(1);
      }
    }),
  );
});
