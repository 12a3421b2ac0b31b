import type { Links } from "./circles.ts";

/**
 * A row in which each thing stands after those it is most strongly linked with: begun with the one of most
 * weight, then always the one of most links to those already placed (the maximum adjacency order of
 * Nagamochi & Ibaraki, 1992). Where that decides nothing the heavier comes first, then the earlier given.
 */
export function chained(links: Links): number[] {
  const weights = links.map((of) => [...of.values()].reduce((total, one) => total + one, 0));
  const pulls = links.map(() => 0);
  const left = new Set(links.keys());
  const row: number[] = [];
  const isBefore = (one: number, other: number): boolean => {
    const pulled = (pulls[one] ?? 0) - (pulls[other] ?? 0);
    return pulled > 0 || (pulled === 0 && (weights[one] ?? 0) > (weights[other] ?? 0));
  };
  while (left.size > 0) {
    const [next = 0] = [...left].reduce<number[]>(
      ([best], one) => (best === undefined || isBefore(one, best) ? [one] : [best]),
      [],
    );
    left.delete(next);
    row.push(next);
    for (const [other, weight] of links[next] ?? []) pulls[other] = (pulls[other] ?? 0) + weight;
  }
  return row;
}
