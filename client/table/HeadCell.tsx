import type { SortAsked } from "../looking/arranged.ts";
import type { Column } from "./column.ts";
import styles from "./table.module.css";

type Props = {
  column: Pick<Column<never>, "id" | "name">;
  sorting: SortAsked;
  onSort: (column: string) => void;
};

const ARROWS = { ascending: "↑", descending: "↓" };

/** A column's head: a press sorts by it, the next one turns the order round. */
export function HeadCell({ column: { id, name }, sorting, onSort }: Props) {
  const direction = sorting.column === id ? sorting.direction : undefined;
  return (
    <th scope="col" aria-sort={direction}>
      <button type="button" className={styles.head} onClick={() => onSort(id)}>
        {name}
        <span aria-hidden="true" className={styles.arrow}>
          {direction ? ARROWS[direction] : ""}
        </span>
      </button>
    </th>
  );
}
