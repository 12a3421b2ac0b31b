import { CharacterId, TieId } from "#contract/words.ts";
import type { ToldTie } from "./told-ensemble.ts";

export const character = (id: string) => CharacterId.parse(id);

/** A tie for tests: "a-b" with what matters of it. */
export function toldTie(ends: string, more: Partial<Omit<ToldTie, "id" | "from" | "to">> = {}): ToldTie {
  const [from = "", to = ""] = ends.split("-");
  const tie = { strength: 1, sentiment: 0, told: 1999, over: null, ...more };
  return {
    ...tie,
    id: TieId.parse(`t-${ends}-${tie.told}-${tie.strength}`),
    from: character(from),
    to: character(to),
  };
}
