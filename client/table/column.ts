import type { ReactNode } from "react";
import type { SortKey } from "./sorting.ts";

/** A column: its name, what a row is sorted by in it, and what it shows of a row. */
export type Column<Row> = {
  id: string;
  name: string;
  keyOf: (row: Row) => SortKey;
  cell: (row: Row) => ReactNode;
};
