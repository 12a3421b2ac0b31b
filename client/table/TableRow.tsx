import type { MouseEvent } from "react";
import type { Column } from "./column.ts";
import styles from "./table.module.css";

type Props<Row> = {
  row: Row;
  columns: readonly Column<Row>[];
  onRow: (row: Row) => void;
  focused: boolean;
};

/** A row; its first cell heads it and holds the link that does by keyboard what a press on the row does. */
export function TableRow<Row>({ row, columns, onRow, focused }: Props<Row>) {
  const press = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest("a, button, label") === null) onRow(row);
  };
  return (
    <tr className={styles.row} onClick={press} aria-current={focused ? "true" : undefined}>
      {columns.map((column, at) =>
        at === 0 ? (
          <th key={column.id} scope="row" className={styles.first}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.id}>{column.cell(row)}</td>
        ),
      )}
    </tr>
  );
}
