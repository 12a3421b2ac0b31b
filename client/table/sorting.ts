import type { Language } from "#contract/words.ts";
import type { SortAsked } from "../looking/arranged.ts";

/** What a row is sorted by in one column; null stands last in either direction. */
export type SortKey = string | number | null;

/** The sorting after a press on a column's head: the same column turns round, another starts ascending. */
export function pressed(now: SortAsked, column: string): SortAsked {
  const turned = now.column === column && now.direction === "ascending";
  return { column, direction: turned ? "descending" : "ascending" };
}

/** The rows in order of a key, as the language orders words; rows of equal keys keep their order. */
export function sorted<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  direction: SortAsked["direction"],
  language: Language,
): Row[] {
  const words = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
  const sign = direction === "ascending" ? 1 : -1;
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .toSorted((one, other) => compared(one.key, other.key, sign, words))
    .map(({ row }) => row);
}

function compared(one: SortKey, other: SortKey, sign: number, words: Intl.Collator): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (typeof one === "number" && typeof other === "number") return sign * (one - other);
  return sign * words.compare(String(one), String(other));
}
