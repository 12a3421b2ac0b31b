import type { SourceRef } from "#contract/source.ts";

const MOST = 8;

/** Who is to be named for these sources: the publishers of most of them first, and how many more there are. */
export function publishersOf(sources: readonly SourceRef[]): { named: string[]; more: number } {
  const counts = new Map<string, number>();
  for (const { publisher } of sources) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  const all = [...counts]
    .toSorted(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .map(([publisher]) => publisher);
  return { named: all.slice(0, MOST), more: Math.max(0, all.length - MOST) };
}
