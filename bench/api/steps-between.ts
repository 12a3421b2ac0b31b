type Joined = { from: string; to: string };

/** How many ties lie between two at the least; null where no chain joins them. */
export function stepsBetween(ties: readonly Joined[], from: string, to: string): number | null {
  const seen = new Set([from]);
  let edge = new Set(seen);
  for (let steps = 0; edge.size > 0; steps += 1) {
    if (edge.has(to)) return steps;
    edge = new Set(ties.flatMap((tie) => others(tie, edge)).filter((id) => !seen.has(id)));
    for (const id of edge) seen.add(id);
  }
  return null;
}

const others = ({ from, to }: Joined, edge: ReadonlySet<string>): string[] => [
  ...(edge.has(from) ? [to] : []),
  ...(edge.has(to) ? [from] : []),
];
