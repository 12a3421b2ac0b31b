import type { Storylines, Strand } from "#contract/storylines.ts";
import type { CharacterId, Importance } from "#contract/words.ts";
import type { Looking } from "../looking/looking.ts";

/** So many strands at least, and at most, are drawn at first. */
const AT_LEAST = 12;
const AT_MOST = 24;
const RANKS: Record<Importance, number> = { lead: 0, main: 1, recurring: 2, guest: 3 };

type Wanted = Pick<Looking, "companies" | "whole" | "brought" | "focus">;

/** Whose strands are drawn: the leads, everyone, or the members of chosen companies, and whose card is open. */
export function castOf({ characters, scenes }: Storylines, wanted: Wanted): Set<CharacterId> {
  const { companies, whole, brought, focus } = wanted;
  const asked = characters.filter(
    ({ id }) => brought.includes(id) || (focus?.type === "character" && focus.id === id),
  );
  const base =
    companies.length > 0
      ? characters.filter((one) => one.companies.some((id) => companies.includes(id)))
      : whole
        ? characters
        : leadsOf(characters, scenes);
  return new Set([...base, ...asked].map(({ id }) => id));
}

/** Leads and mains; where they are few, those with the most scenes as well, and of too many the ones with the most. */
function leadsOf(characters: readonly Strand[], scenes: Storylines["scenes"]): Strand[] {
  const counts = new Map<CharacterId, number>();
  for (const id of scenes.flatMap(({ present }) => present)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const scenesOf = ({ id }: Strand) => counts.get(id) ?? 0;
  const isLead = ({ importance }: Strand) => RANKS[importance] <= RANKS.main;
  const ranked = characters.toSorted((one, other) => scenesOf(other) - scenesOf(one));
  const leads = ranked
    .filter(isLead)
    .toSorted((one, other) => RANKS[one.importance] - RANKS[other.importance]);
  const others = ranked.filter((one) => !isLead(one));
  return [...leads.slice(0, AT_MOST), ...others.slice(0, Math.max(0, AT_LEAST - leads.length))];
}
