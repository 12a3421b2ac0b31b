/** Which group each is in: groups may be called anything. */
export type Grouping = ReadonlyMap<string, string | number>;

/**
 * How much two groupings of the same things agree: 1 when they are the same, 0 when no more than by chance, less when
 * less. The adjusted Rand index (Hubert and Arabie: "Comparing partitions", Journal of Classification 2, 1985).
 * What only one of them groups is left out; null where fewer than two are left.
 */
export function agreementOf(one: Grouping, other: Grouping): number | null {
  const shared = [...one.keys()].filter((key) => other.has(key));
  if (shared.length < 2) return null;
  const together = pairsIn(countBy(shared, (key) => `${one.get(key)} ${other.get(key)}`));
  const inOne = pairsIn(countBy(shared, (key) => one.get(key)));
  const inOther = pairsIn(countBy(shared, (key) => other.get(key)));
  const byChance = (inOne * inOther) / pairs(shared.length);
  const most = (inOne + inOther) / 2;
  // Both put all into one group, or each into its own.
  return most === byChance ? 1 : (together - byChance) / (most - byChance);
}

const pairs = (count: number): number => (count * (count - 1)) / 2;

const pairsIn = (counts: Iterable<number>): number =>
  [...counts].reduce((sum, count) => sum + pairs(count), 0);

function countBy(keys: readonly string[], groupOf: (key: string) => unknown): Iterable<number> {
  const counts = new Map<unknown, number>();
  for (const key of keys) counts.set(groupOf(key), (counts.get(groupOf(key)) ?? 0) + 1);
  return counts.values();
}
