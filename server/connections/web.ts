import { familyOf } from "#contract/kinds.ts";
import type { CharacterId } from "#contract/words.ts";
import type { TieRow } from "../ties/tie-rows.ts";

/** The most telling tie between two, whichever way it points. */
export type Web = ReadonlyMap<CharacterId, ReadonlyMap<CharacterId, TieRow>>;

/** The ties as a web in which each two are joined once, by their most telling tie; the strongest come first. */
export function webOf(ties: readonly TieRow[]): Web {
  const web = new Map<CharacterId, Map<CharacterId, TieRow>>();
  for (const tie of ties.toSorted(byTelling)) {
    join(web, tie.from, tie.to, tie);
    join(web, tie.to, tie.from, tie);
  }
  return web;
}

function join(
  web: Map<CharacterId, Map<CharacterId, TieRow>>,
  from: CharacterId,
  to: CharacterId,
  tie: TieRow,
) {
  const around = web.get(from) ?? new Map<CharacterId, TieRow>();
  if (!around.has(to)) around.set(to, tie);
  web.set(from, around);
}

/** The families that say most about two people, whatever else there is between them. */
const CLOSEST = new Set(["kinship", "love"]);

/** Strong before weak, standing before past, kin and lovers before others, felt before indifferent, newer before older. */
function byTelling(one: TieRow, other: TieRow): number {
  return (
    other.strength - one.strength ||
    Number(one.ended !== null) - Number(other.ended !== null) ||
    Number(CLOSEST.has(familyOf(other.kind))) - Number(CLOSEST.has(familyOf(one.kind))) ||
    Math.abs(other.sentiment) - Math.abs(one.sentiment) ||
    other.revealed - one.revealed ||
    (one.id < other.id ? -1 : 1)
  );
}
