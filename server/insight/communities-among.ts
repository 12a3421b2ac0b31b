import type { z } from "zod";
import type { Communities } from "#contract/insight.ts";
import type { CharacterId, CompanyId } from "#contract/words.ts";
import { memberOf, type Cast } from "../characters/cast.ts";
import { agreementOf } from "./agreement.ts";
import { RUNS, type Found } from "./communities.ts";

/** The communities beside the companies; who is in several companies is counted in each, and compared by the first. */
export function communitiesAmong(
  cast: Cast,
  everybody: readonly CharacterId[],
  { communities, agreement, modularity }: Found,
): z.input<typeof Communities> {
  const companiesOf = new Map<string, readonly CompanyId[]>(
    everybody.map((id) => [id, memberOf(cast, id).companies]),
  );
  const first = new Map(
    [...companiesOf].flatMap(([id, [company]]) => (company ? [[id, company] as const] : [])),
  );
  const groups = new Map(communities.flatMap((members, at) => members.map(({ id }) => [id, at] as const)));
  return {
    runs: RUNS,
    modularity,
    agreement,
    withCompanies: new Set(first.values()).size < 2 ? null : agreementOf(groups, first),
    communities: communities.map((members) => ({
      sure: members.reduce((sum, { sure }) => sum + sure, 0) / members.length,
      members,
      companies: countCompanies(members.flatMap(({ id }) => companiesOf.get(id) ?? [])),
    })),
  };
}

function countCompanies(companies: readonly CompanyId[]): { id: CompanyId; members: number }[] {
  const counts = new Map<CompanyId, number>();
  for (const id of companies) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, members]) => ({ id, members }))
    .toSorted((one, other) => other.members - one.members || (one.id < other.id ? -1 : 1));
}
