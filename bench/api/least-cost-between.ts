type Joined = { from: string; to: string };

/**
 * What a chain between two costs at the least; null where none joins them. It goes over all ties again until nothing gets
 * cheaper (Bellman and Ford), which is not how the server does it.
 */
export function leastCostBetween<Tie extends Joined>(
  ties: readonly Tie[],
  from: string,
  to: string,
  costOf: (tie: Tie) => number,
): number | null {
  const costs = new Map([[from, 0]]);
  const reach = (one: string, other: string, cost: number): boolean => {
    const reached = (costs.get(one) ?? Infinity) + cost;
    if (reached >= (costs.get(other) ?? Infinity)) return false;
    costs.set(other, reached);
    return true;
  };
  for (let cheaper = true; cheaper;) {
    cheaper = false;
    for (const tie of ties) {
      const cost = costOf(tie);
      cheaper = reach(tie.from, tie.to, cost) || cheaper;
      cheaper = reach(tie.to, tie.from, cost) || cheaper;
    }
  }
  return costs.get(to) ?? null;
}
