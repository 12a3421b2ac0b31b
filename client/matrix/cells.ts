import type { GraphCharacter, GraphTie } from "#contract/graph.ts";

/** Where a row and a column meet: the ties that go from the row's character to the column's. */
export type Cell = { column: number; ties: GraphTie[] };

/** The cells of each row that hold a tie, in the order of the columns. */
export type Rows = readonly (readonly Cell[])[];

/** A matrix is mostly empty: only what is there is listed. A tie that goes both ways stands in both its cells. */
export function rowsOf(characters: readonly GraphCharacter[], ties: readonly GraphTie[]): Rows {
  const places = new Map(characters.map(({ id }, at) => [id, at]));
  const rows = characters.map(() => new Map<number, GraphTie[]>());
  for (const tie of ties) {
    const [from, to] = [places.get(tie.from), places.get(tie.to)];
    if (from === undefined || to === undefined) continue;
    put(rows[from], to, tie);
    if (!tie.directed && from !== to) put(rows[to], from, tie);
  }
  return rows.map((row) =>
    [...row]
      .map(([column, held]) => ({ column, ties: held }))
      .toSorted((one, other) => one.column - other.column),
  );
}

/** The ties a cell holds; none where it is not listed. */
export const tiesAt = (rows: Rows, row: number, column: number): GraphTie[] =>
  rows[row]?.find((cell) => cell.column === column)?.ties ?? [];

function put(row: Map<number, GraphTie[]> | undefined, column: number, tie: GraphTie): void {
  const held = row?.get(column);
  if (held) held.push(tie);
  else row?.set(column, [tie]);
}
