import type { GraphTie } from "#contract/graph.ts";
import { familyOf, type Family, type Kind } from "#contract/kinds.ts";

/** How many ties of each family and kind there are at the horizon. */
export type Counts = { families: ReadonlyMap<Family, number>; kinds: ReadonlyMap<Kind, number> };

/** Counts ties by family and by kind; what has none is not in the maps. */
export function countTies(ties: readonly Pick<GraphTie, "kind">[]): Counts {
  const families = new Map<Family, number>();
  const kinds = new Map<Kind, number>();
  for (const { kind } of ties) {
    const family = familyOf(kind);
    families.set(family, (families.get(family) ?? 0) + 1);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return { families, kinds };
}
