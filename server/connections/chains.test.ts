import fc from "fast-check";
import { expect, test } from "vitest";
import type { TieRow } from "../ties/tie-rows.ts";
import { anyTies, character, tie } from "./arbitrary-web.ts";
import { costsOf, everyChain } from "./brute-force.ts";
import { chainsBetween } from "./chains.ts";
import { comparable, DETOUR, isMuchTheSame } from "./difference.ts";
import { webOf, webWithout } from "./web.ts";

const MOST = 5;
const between = (ties: TieRow[], from: string, to: string, most = MOST) =>
  chainsBetween(webOf(ties), character(from), character(to), most);
const chains = (ties: TieRow[], from: string, to: string) =>
  between(ties, from, to).joinings.map(({ ways }) => ways.flat().join(""));

test("the strongest chain comes first, and a tie is before any two", () => {
  const ties = [
    ...["ab", "bz"].map(([from = "", to = ""]) => tie(from, to)),
    ...["ac", "cz"].map(([from = "", to = ""]) =>
      tie(from, to, { strength: 3, kind: "PARENT_OF", sentiment: 2 }),
    ),
    tie("a", "z", { kind: "MEETS", ended: 2000 }),
  ];
  expect(chains(ties, "a", "z")).toEqual(["az", "acz", "abz"]);
});

test("three telling ties may come before two that hardly tell", () => {
  const ties = [
    tie("a", "b", { kind: "MEETS" }),
    tie("b", "z", { kind: "MEETS" }),
    ...["ac", "cd", "dz"].map(([from = "", to = ""]) =>
      tie(from, to, { strength: 3, kind: "PARENT_OF", sentiment: 2 }),
    ),
  ];
  expect(chains(ties, "a", "z")).toEqual(["acdz", "abz"]);
});

test("what only goes around a chain told already is no other chain", () => {
  const ties = ["ab", "bz", "bc", "cz", "de", "ad", "ez"].map(([from = "", to = ""]) => tie(from, to));
  expect(chains(ties, "a", "z")).toEqual(["abz", "adez"]);
});

test("whom nobody can avoid is named, and does not make two chains the same", () => {
  const ties = ["aj", "jb", "bz", "jc", "cz"].map(([from = "", to = ""]) => tie(from, to));
  const { joinings, unavoidable } = between(ties, "a", "z");
  expect([...unavoidable]).toEqual(["j"]);
  expect(joinings.map(({ ways }) => ways.flat().join(""))).toEqual(["ajbz", "ajcz"]);
  expect(chains([...ties, tie("j", "z")], "a", "z")).toEqual(["ajz"]);
});

test("there is no chain to oneself, nor to somebody out of reach", () => {
  expect(chains([tie("a", "b")], "a", "a")).toEqual([]);
  expect(chains([tie("a", "b"), tie("c", "d")], "a", "d")).toEqual([]);
});

const ends = [character("c0"), character("c1")];
const [from, to] = [character("c0"), character("c1")];

test("the first chain costs the least of all there are, and no chain names anybody twice", () => {
  fc.assert(
    fc.property(anyTies, (ties) => {
      const found = chainsBetween(webOf(ties), from, to, MOST).joinings;
      const cost = costsOf(ties);
      expect(found[0]?.cost).toBe(everyChain(ties, from, to)[0]?.cost);
      for (const { ways, cost: said } of found) {
        const way = ways.flat();
        expect([way[0], way.at(-1), new Set(way).size]).toEqual([from, to, way.length]);
        const steps = way.slice(1).map((id, at) => cost(way[at] ?? "", id));
        expect(steps.reduce((sum, step) => sum + step, 0)).toBe(said);
      }
    }),
  );
});

test("each chain is the cheapest that differs from those before: none is missing, and none is twice", () => {
  fc.assert(
    fc.property(anyTies, (ties) => {
      const { joinings, unavoidable } = chainsBetween(webOf(ties), from, to, MOST);
      const comparing = joinings.map((joining) => comparable(joining, ends, unavoidable));
      for (const [at, one] of comparing.entries())
        for (const other of comparing.slice(0, at)) expect(isMuchTheSame(one, other)).toBe(false);
      const least = joinings[0]?.cost ?? 0;
      const last = joinings.length === MOST ? (joinings.at(-1)?.cost ?? 0) - 1 : least + DETOUR;
      for (const { way, cost } of everyChain(ties, from, to).filter((chain) => chain.cost <= last)) {
        const said = comparable({ ways: [way] }, ends, unavoidable);
        const before = comparing.filter((_, at) => (joinings[at]?.cost ?? 0) <= cost);
        expect(before.some((one) => isMuchTheSame(one, said))).toBe(true);
      }
    }),
  );
});

test("without whom nobody can do there is no chain, and without anybody else there is one", () => {
  fc.assert(
    fc.property(anyTies, (ties) => {
      const web = webOf(ties);
      const { joinings, unavoidable } = chainsBetween(web, from, to, MOST);
      const middles = new Set(joinings.flatMap(({ ways }) => ways.flatMap((way) => way.slice(1, -1))));
      for (const id of middles) {
        const rest = chainsBetween(webWithout(web, new Set([id])), from, to, MOST).joinings;
        expect(rest.length === 0).toBe(unavoidable.has(id));
        expect(rest.flatMap(({ ways }) => ways.flat())).not.toContain(id);
      }
    }),
  );
});

test("chains do not hang on the order in which the ties are told of", () => {
  fc.assert(
    fc.property(anyTies, (ties) => {
      const asTold = chainsBetween(webOf(ties), from, to, MOST);
      expect(chainsBetween(webOf(ties.toReversed()), from, to, MOST)).toEqual(asTold);
    }),
  );
});
