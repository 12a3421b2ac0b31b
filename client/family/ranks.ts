type Drop = { over: string; under: string; drop: number };

export type Ranks = {
  /** Puts one so many ranks beneath another, at least; false where that would go round in a circle. */
  below: (over: string, under: string, drop: number) => boolean;
  /** Puts two in the same rank; false where one is beneath the other. */
  beside: (one: string, other: string) => boolean;
  /** Whether nothing has been said of somebody's rank. */
  isFree: (id: string) => boolean;
  /** The ranks, from 0. */
  ranks: () => Map<string, number>;
};

/** Ranks that keep all that was said of them: who is in the same rank as whom, and who at least how far beneath. */
export function createRanks(ids: readonly string[]): Ranks {
  const groups = new Map(ids.map((id) => [id, id]));
  const drops: Drop[] = [];
  const groupOf = (id: string): string => groups.get(id) ?? id;
  const dropsFrom = (group: string) => drops.filter(({ over }) => groupOf(over) === group);
  const reaches = (from: string, to: string): boolean =>
    from === to || dropsFrom(from).some(({ under }) => reaches(groupOf(under), to));
  return {
    below(over, under, drop) {
      if (reaches(groupOf(under), groupOf(over))) return false;
      drops.push({ over, under, drop });
      return true;
    },
    beside(one, other) {
      const [kept, joined] = [groupOf(one), groupOf(other)];
      if (kept === joined) return true;
      if (reaches(kept, joined) || reaches(joined, kept)) return false;
      for (const [id, group] of groups) if (group === joined) groups.set(id, kept);
      return true;
    },
    isFree: (id) =>
      [...groups.values()].filter((group) => group === groupOf(id)).length === 1 &&
      !drops.some(({ over, under }) => over === id || under === id),
    ranks() {
      const found = rankedBy(
        [...new Set(groups.values())],
        drops.map((one) => grouped(one, groupOf)),
      );
      return new Map(ids.map((id) => [id, found.get(groupOf(id)) ?? 0]));
    },
  };
}

const grouped = ({ over, under, drop }: Drop, groupOf: (id: string) => string): Drop => ({
  over: groupOf(over),
  under: groupOf(under),
  drop,
});

/**
 * Longest-path layering (as in Sugiyama, Tagawa & Toda, 1981): each as high as those above allow, then each
 * who has somebody beneath drawn down to them.
 */
function rankedBy(all: readonly string[], drops: readonly Drop[]): Map<string, number> {
  const ranks = new Map(all.map((group) => [group, 0]));
  const rankOf = (group: string): number => ranks.get(group) ?? 0;
  const order = inOrder(all, drops);
  for (const group of order) {
    const above = drops.filter(({ under }) => under === group);
    ranks.set(group, Math.max(0, ...above.map(({ over, drop }) => rankOf(over) + drop)));
  }
  for (const group of order.toReversed()) {
    const beneath = drops.filter(({ over }) => over === group);
    if (beneath.length > 0)
      ranks.set(group, Math.min(...beneath.map(({ under, drop }) => rankOf(under) - drop)));
  }
  return ranks;
}

/** Everyone after all who are above them. */
function inOrder(all: readonly string[], drops: readonly Drop[]): string[] {
  const order = new Set<string>();
  const visit = (group: string): void => {
    if (order.has(group)) return;
    for (const { over, under } of drops) if (under === group) visit(over);
    order.add(group);
  };
  for (const group of all) visit(group);
  return [...order];
}
