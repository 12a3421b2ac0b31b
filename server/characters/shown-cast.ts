import type { Text } from "#contract/words.ts";
import type { WhoIsWho } from "../identities/who-is-who.ts";
import type { CastRow } from "./cast-row.ts";

/** The rows of those who are shown, in the order in which they are met, each with what is known of its other selves. */
export function shownCast(rows: readonly CastRow[], who: WhoIsWho): CastRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows
    .filter(({ id }) => who.shownAs(id) === id)
    .map((row) =>
      withOthers(
        row,
        who.selvesOf(row.id).flatMap((id) => (id === row.id ? [] : (byId.get(id) ?? []))),
        who,
      ),
    )
    .toSorted((one, other) => one.revealed - other.revealed || (one.id < other.id ? -1 : 1));
}

/** Name, light and importance are those of the one shown. */
function withOthers(row: CastRow, others: CastRow[], who: WhoIsWho): CastRow {
  if (others.length === 0) return row;
  return {
    ...row,
    companies: [...new Set([row, ...others].flatMap(({ companies }) => companies))],
    occupation: newestOf(row, others, who),
    revealed: Math.min(...[row, ...others].map(({ revealed }) => revealed)),
  };
}

function newestOf(row: CastRow, others: CastRow[], who: WhoIsWho): Text | null {
  return (
    [row, ...others]
      .flatMap(({ id, occupation, occupationTold }) =>
        occupation && occupationTold !== null
          ? [{ id, occupation, rank: rankOf(who, { of: id, revealed: occupationTold }) }]
          : [],
      )
      .reduce<{ occupation: Text; rank: number } | null>(
        (best, one) => (best && best.rank >= one.rank ? best : one),
        null,
      )?.occupation ?? null
  );
}

/**
 * How new a fact counts among those of all selves of a character: as of its reveal, but what was told of another
 * before it turned out to be this one comes before all that was told of the one shown.
 */
export function rankOf(who: WhoIsWho, { of, revealed }: { of: CastRow["id"]; revealed: number }): number {
  return revealed < (who.sameSince(of) ?? 0) ? revealed - BEFORE_ALL : revealed;
}

/** Further back than any position of a telling. */
const BEFORE_ALL = 1_000_000_000;
