import type { CastRow } from "../characters/cast-row.ts";
import type { WhoIsWho } from "../identities/who-is-who.ts";
import type { LayoutFacts, LayoutTie } from "../layout/facts.ts";
import type { TieRow } from "../ties/tie-rows.ts";

type ToldTie = Pick<TieRow, "from" | "to" | "revealed" | "strength">;

/**
 * What the layout is told, from the characters and ties of the story and not only those shown. Whoever has once been
 * shown keeps a place, so that nobody moves when two turn out to be one; who is first shown as itself when one turns
 * out to be two is new then. A tie holds together those between whom it was shown, from the moment it was.
 */
export function standing(rows: readonly CastRow[], ties: readonly ToldTie[], who: WhoIsWho): LayoutFacts {
  const characters = rows.flatMap((row) => {
    const revealed = who.ownFrom(row.id, row.revealed);
    return revealed === null ? [] : [{ ...row, revealed }];
  });
  return {
    characters,
    ties: who.turns.length === 0 ? [...ties] : ties.flatMap((tie) => asShownInTime(tie, who)),
  };
}

/** A tie once for each two it has been shown between. */
function asShownInTime({ from, to, revealed, strength }: ToldTie, { shownAt, turns }: WhoIsWho): LayoutTie[] {
  const between = new Map<string, LayoutTie>();
  for (const moment of [revealed, ...turns.filter((turn) => turn > revealed)]) {
    const shown = { from: shownAt(from, moment), to: shownAt(to, moment), revealed: moment, strength };
    const pair = `${shown.from} ${shown.to}`;
    if (shown.from !== shown.to && !between.has(pair)) between.set(pair, shown);
  }
  return [...between.values()];
}
