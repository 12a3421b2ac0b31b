import type { CharacterId } from "#contract/words.ts";
import type { TieRow } from "../ties/tie-rows.ts";
import { costOf } from "./worth.ts";

/** The cost of the cheapest tie between each two, straight from the ties; shares nothing with the searches under test. */
export function costsOf(ties: readonly TieRow[]): (one: string, other: string) => number {
  const costs = new Map<string, number>();
  for (const tie of ties)
    for (const key of [`${tie.from} ${tie.to}`, `${tie.to} ${tie.from}`])
      costs.set(key, Math.min(costOf(tie), costs.get(key) ?? Infinity));
  return (one, other) => costs.get(`${one} ${other}`) ?? Infinity;
}

const everybody = (ties: readonly TieRow[]): CharacterId[] => [
  ...new Set(ties.flatMap(({ from, to }) => [from, to])),
];

/** Every simple chain there is between two, with its cost, the cheapest first. */
export function everyChain(ties: readonly TieRow[], from: CharacterId, to: CharacterId) {
  const [all, cost] = [everybody(ties), costsOf(ties)];
  const grow = (way: CharacterId[], spent: number): { way: CharacterId[]; cost: number }[] => {
    const here = way.at(-1) ?? from;
    if (here === to) return [{ way, cost: spent }];
    return all
      .filter((next) => !way.includes(next) && cost(here, next) < Infinity)
      .flatMap((next) => grow([...way, next], spent + cost(here, next)));
  };
  return from === to ? [] : grow([from], 0).toSorted((one, other) => one.cost - other.cost);
}

/**
 * The cost of the smallest tree that joins the ends: the smallest spanning tree (Prim) over every set of characters
 * that holds them. Infinity where none does.
 */
export function smallestTree(ties: readonly TieRow[], ends: readonly CharacterId[]): number {
  const others = everybody(ties).filter((id) => !ends.includes(id));
  const cost = costsOf(ties);
  const sets = Array.from({ length: 2 ** others.length }, (_, bits) => [
    ...ends,
    ...others.filter((_other, at) => (bits >> at) & 1),
  ]);
  return Math.min(...sets.map((set) => spanning(set, cost)));
}

function spanning([first, ...rest]: readonly CharacterId[], cost: (one: string, other: string) => number) {
  const within = [first ?? ""];
  const left = new Set<string>(rest);
  let spent = 0;
  while (left.size > 0) {
    const steps = within.flatMap((from) => [...left].map((to) => ({ to, cost: cost(from, to) })));
    const best = steps.reduce((least, step) => (step.cost < least.cost ? step : least));
    spent += best.cost;
    left.delete(best.to);
    within.push(best.to);
  }
  return spent;
}
