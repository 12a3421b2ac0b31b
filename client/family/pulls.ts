import type { Kindred } from "./families.ts";
import type { Passage } from "./passages.ts";

/** Above, beneath or beside whom somebody would stand: those of parents and children decide, else the others. */
export type Pulls = { strong: ReadonlyMap<string, string[]>; weak: ReadonlyMap<string, string[]> };

/** What pulls at everyone and at every passage. Those who stand side by side as a couple do not pull at each other. */
export function pullsOf(
  { ties }: Kindred,
  passages: readonly Passage[],
  generations: ReadonlyMap<string, number>,
): Pulls {
  const [strong, weak] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const join = (pulls: Map<string, string[]>, one: string, other: string) => {
    pulls.set(one, [...(pulls.get(one) ?? []), other]);
    pulls.set(other, [...(pulls.get(other) ?? []), one]);
  };
  for (const tie of ties) {
    const { from, to, bond } = tie;
    if (bond === "couple" && generations.get(from) === generations.get(to)) continue;
    const stations = passages.find((passage) => passage.tie === tie)?.stations.map(({ id }) => id) ?? [];
    const ends = (generations.get(from) ?? 0) <= (generations.get(to) ?? 0) ? [from, to] : [to, from];
    const way = [ends[0] ?? from, ...stations, ends[1] ?? to];
    for (const [at, id] of way.slice(1).entries()) join(bond === "parent" ? strong : weak, way[at] ?? id, id);
  }
  return { strong, weak };
}

/** Where somebody would have the middle of their card, across: `middles` says where everybody's is. */
export function wishOf(id: string, { strong, weak }: Pulls, middles: ReadonlyMap<string, number>): number {
  const others = (strong.get(id) ?? weak.get(id) ?? []).flatMap((other) => middles.get(other) ?? []);
  if (others.length === 0) return middles.get(id) ?? 0;
  return others.reduce((sum, one) => sum + one, 0) / others.length;
}
