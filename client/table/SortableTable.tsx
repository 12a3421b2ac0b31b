import { useState } from "react";
import { useLanguage } from "../language/language-context.ts";
import type { SortAsked } from "../looking/arranged.ts";
import type { Column } from "./column.ts";
import { HeadCell } from "./HeadCell.tsx";
import { Pages } from "./Pages.tsx";
import { pageOf } from "./page-of.ts";
import { pressed, sorted } from "./sorting.ts";
import styles from "./table.module.css";
import { TableRow } from "./TableRow.tsx";

type Props<Row> = {
  name: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** How it is sorted, and how where there is no such column, as in a link from elsewhere. */
  sorting: SortAsked | null;
  begin: SortAsked;
  onSort: (sorting: SortAsked) => void;
  onRow: (row: Row) => void;
  isFocused: (row: Row) => boolean;
};

/** A table that is sorted by pressing its heads, a page at a time; a press on a row looks at it. */
export function SortableTable<Row extends { id: string }>(props: Props<Row>) {
  const { name, columns, rows, begin, onSort, onRow, isFocused } = props;
  const { language } = useLanguage();
  const [asked, setAsked] = useState(0);
  const asIs = columns.some(({ id }) => id === props.sorting?.column);
  const sorting = (asIs && props.sorting) || begin;
  const column = columns.find(({ id }) => id === sorting.column);
  const inOrder = column ? sorted(rows, column.keyOf, sorting.direction, language) : rows;
  const page = pageOf(inOrder, asked);
  const sort = (id: string) => {
    onSort(pressed(sorting, id));
    setAsked(0);
  };
  return (
    <>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={name}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map((one) => (
                <HeadCell key={one.id} column={one} sorting={sorting} onSort={sort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {page.items.map((row) => (
              <TableRow key={row.id} row={row} columns={columns} onRow={onRow} focused={isFocused(row)} />
            ))}
          </tbody>
        </table>
      </div>
      <Pages table={name} page={page} onPage={setAsked} />
    </>
  );
}
