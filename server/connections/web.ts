import type { CharacterId } from "#contract/words.ts";
import type { TieRow } from "../ties/tie-rows.ts";
import { costOf } from "./worth.ts";

/** The most telling tie between two, whichever way it points. */
export type Web = ReadonlyMap<CharacterId, ReadonlyMap<CharacterId, TieRow>>;

/** The ties as a web in which each two are joined once, by their most telling tie; the most telling come first. */
export function webOf(ties: readonly TieRow[]): Web {
  const web = new Map<CharacterId, Map<CharacterId, TieRow>>();
  for (const tie of ties.toSorted(byTelling)) {
    join(web, tie.from, tie.to, tie);
    join(web, tie.to, tie.from, tie);
  }
  return web;
}

/** The web as if some characters were not there. */
export function webWithout(web: Web, left: ReadonlySet<CharacterId>): Web {
  if (left.size === 0) return web;
  const remaining = [...web].filter(([id]) => !left.has(id));
  return new Map(
    remaining.map(([id, around]) => [id, new Map([...around].filter(([other]) => !left.has(other)))]),
  );
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

/** The cheapest first, newer before older. */
function byTelling(one: TieRow, other: TieRow): number {
  return costOf(one) - costOf(other) || other.revealed - one.revealed || (one.id < other.id ? -1 : 1);
}
