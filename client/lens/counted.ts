import type { Graph } from "#contract/graph.ts";
import type { Secret } from "#contract/secret.ts";
import type { CharacterId } from "#contract/words.ts";
import { letsThrough, type TieFilter } from "../looking/filter.ts";
import type { Shown } from "./shown-by.ts";

/** How much of what a lens shows the filters of the legend let through. */
export function counted(
  shown: Shown,
  { ties }: Graph,
  filter: TieFilter,
): { ties: number; characters: number } {
  const left = ties.filter(({ id, kind }) => shown.ties.has(id) && letsThrough(filter, kind));
  if (left.length === shown.ties.size) return { ties: left.length, characters: shown.characters.size };
  return { ties: left.length, characters: new Set(left.flatMap(({ from, to }) => [from, to])).size };
}

/** Who is in the dark of what is shown, those first whom most is kept from. */
export function inTheDark({ ties, characters }: Shown, secrets: readonly Secret[]): CharacterId[] {
  const kept = new Map<CharacterId, number>();
  for (const { inTheDark: dark } of secrets.filter(({ tie }) => ties.has(tie))) {
    for (const id of dark) if (characters.has(id)) kept.set(id, (kept.get(id) ?? 0) + 1);
  }
  return [...kept].toSorted(([, one], [, other]) => other - one).map(([id]) => id);
}
