import { memo } from "react";
import type { GraphCharacter, GraphTie } from "#contract/graph.ts";
import { CellMarks } from "./CellMarks.tsx";
import type { Cell } from "./cells.ts";
import type { Place } from "./grid-keys.ts";
import type { Measures } from "./grid-measures.ts";
import type { Span } from "./grid-span.ts";
import styles from "./matrix.module.css";
import { RowHead } from "./RowHead.tsx";

type Props = {
  row: number;
  character: GraphCharacter;
  cells: readonly Cell[];
  columns: Span;
  measures: Measures;
  /** The column one is at in this row, its head being -1; null while one is in another row. */
  at: number | null;
  isSaid: boolean;
  /** The tie whose page is open. */
  open: string | null;
  say: (place: Place) => string;
  doesHold: (tie: GraphTie) => boolean;
};

/** A row: its head, and those of its cells in sight that hold a tie; and the one that one is at, whatever it holds. */
export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { row, character, cells, columns, measures, at, isSaid, open, say, doesHold } = props;
  const { size, headWidth, headHeight } = measures;
  const drawn = cells.filter(
    ({ column }) => column === at || (column >= columns.from && column < columns.to),
  );
  const isEmpty = at !== null && at >= 0 && !drawn.some(({ column }) => column === at);
  const all = isEmpty ? [...drawn, { column: at, ties: [] }] : drawn;
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={styles.row}
      style={{ top: headHeight + row * size, height: size }}
    >
      <RowHead {...{ row, character, measures, isSaid, say }} isAt={at === -1} />
      {all.map(({ column, ties }) => (
        <div
          key={column}
          role="gridcell"
          aria-colindex={column + 2}
          aria-label={say({ row, column })}
          aria-current={ties.some(({ id }) => id === open) ? "true" : undefined}
          tabIndex={column === at ? 0 : -1}
          className={styles.cell}
          style={{ left: headWidth + column * size, width: size, height: size }}
        >
          <CellMarks ties={ties} doesHold={doesHold} />
        </div>
      ))}
    </div>
  );
});
