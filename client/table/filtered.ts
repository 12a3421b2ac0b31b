import type { Graph, GraphCharacter, GraphTie } from "#contract/graph.ts";
import type { Looking } from "../looking/looking.ts";
import { letsThrough } from "../looking/filter.ts";

type Filter = Pick<Looking, "families" | "kinds" | "companies">;

/** Whether a filter leaves anything out at all. */
export const isFiltering = ({ families, kinds, companies }: Filter): boolean =>
  families.length + kinds.length + companies.length > 0;

/**
 * What the filters leave: members of the chosen companies and the ties among them; with ties chosen
 * by family or kind, only those and only the characters they join.
 */
export function filtered({ characters, ties }: Graph, filter: Filter): Graph {
  const inCompany = ({ companies }: GraphCharacter): boolean =>
    filter.companies.length === 0 || companies.some((company) => filter.companies.includes(company));
  const members = characters.filter(inCompany);
  const memberIds = new Set(members.map(({ id }) => id));
  const left = ties.filter(
    ({ from, to, kind }) => memberIds.has(from) && memberIds.has(to) && letsThrough(filter, kind),
  );
  if (filter.families.length + filter.kinds.length === 0) return { characters: members, ties: left };
  const joined = new Set(left.flatMap(({ from, to }: GraphTie) => [from, to]));
  return { characters: members.filter(({ id }) => joined.has(id)), ties: left };
}
