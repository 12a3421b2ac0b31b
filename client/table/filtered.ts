import type { Graph } from "#contract/graph.ts";
import type { SignsBetween } from "../compare/signs-of.ts";
import { within, type Shown } from "../lens/shown-by.ts";
import type { Looking } from "../looking/looking.ts";
import { letsThrough } from "../looking/filter.ts";

import type { CharacterRow, TieRow } from "./rows.ts";

type Filter = Pick<Looking, "families" | "kinds" | "companies">;

/**
 * What the filters leave: members of the chosen companies and the ties among them; with ties chosen
 * by family or kind, only those and only the characters they join. Of all that, what lenses show, where any is on.
 */
export function filtered(web: Graph, filter: Filter, shown: Shown | null): Graph {
  const { characters, ties } = within(web, filter.companies);
  const left = ties.filter(({ id, kind }) => letsThrough(filter, kind) && (shown?.ties.has(id) ?? true));
  const seen = characters.filter(({ id }) => shown?.characters.has(id) ?? true);
  if (filter.families.length + filter.kinds.length === 0) return { characters: seen, ties: left };
  const joined = new Set(left.flatMap(({ from, to }) => [from, to]));
  return { characters: seen.filter(({ id }) => joined.has(id)), ties: left };
}

type Rows = { characters: CharacterRow[]; ties: TieRow[] };

/** The rows that bear a sign. */
export const differing = ({ characters, ties }: Rows, signs: SignsBetween): Rows => ({
  characters: characters.filter(({ id }) => signs.characters.has(id)),
  ties: ties.filter(({ id }) => signs.ties.has(id)),
});
