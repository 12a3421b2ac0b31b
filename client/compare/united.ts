import type { Graph } from "#contract/graph.ts";

/** Both moments in one graph: the later as it is, and what of the earlier is no longer in it. */
export function united(earlier: Graph, later: Graph): Graph {
  const characters = [...later.characters, ...missing(earlier.characters, later.characters)];
  const present = new Set(characters.map(({ id }) => id));
  const ties = [...later.ties, ...missing(earlier.ties, later.ties)];
  return { characters, ties: ties.filter(({ from, to }) => present.has(from) && present.has(to)) };
}

function missing<Thing extends { id: string }>(of: readonly Thing[], from: readonly Thing[]): Thing[] {
  const there = new Set(from.map(({ id }) => id));
  return of.filter(({ id }) => !there.has(id));
}
