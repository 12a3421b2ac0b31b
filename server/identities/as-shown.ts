import type { CharacterId } from "#contract/words.ts";
import type { WhoIsWho } from "./who-is-who.ts";

/** Rows between two characters as the reader sees them: between those shown, and none from one to itself. */
export function betweenShown<Row extends { from: CharacterId; to: CharacterId }>(
  { shownAs }: WhoIsWho,
  rows: readonly Row[],
): Row[] {
  return rows
    .map((row) => ({ ...row, from: shownAs(row.from), to: shownAs(row.to) }))
    .filter(({ from, to }) => from !== to);
}

/** The characters shown as these, each once, in the order in which they first come up. */
export function eachShown({ shownAs }: WhoIsWho, ids: readonly CharacterId[]): CharacterId[] {
  return [...new Set(ids.map(shownAs))];
}

/** Rows that speak of one character each, of those shown; the first of rows that come to be the same. */
export function onceShown<Row extends { id: CharacterId }>(
  { shownAs }: WhoIsWho,
  rows: readonly Row[],
  keyOf: (row: Row) => string = ({ id }) => id,
): Row[] {
  return firstOfEach(
    rows.map((row) => ({ ...row, id: shownAs(row.id) })),
    keyOf,
  );
}

/** The first of the rows that have one key. */
export function firstOfEach<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  const first = new Map<string, Row>();
  for (const row of rows) if (!first.has(keyOf(row))) first.set(keyOf(row), row);
  return [...first.values()];
}
