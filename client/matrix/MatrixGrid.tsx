import { useWords } from "../language/language-context.ts";
import { Backdrop } from "./Backdrop.tsx";
import { ColumnHeads } from "./ColumnHeads.tsx";
import type { Measures } from "./grid-measures.ts";
import type { Matrix } from "./matrix.ts";
import styles from "./matrix.module.css";
import { MatrixRows } from "./MatrixRows.tsx";
import { useCellWords } from "./use-cell-words.ts";
import { useGridHand } from "./use-grid-hand.ts";
import { useGridView } from "./use-grid-view.ts";
import { usePress } from "./use-press.ts";
import { matrixWords } from "./words.ts";

/** The grid of who with whom: only what is in sight of it is drawn, and above it what is pointed at is said. */
export function MatrixGrid({ matrix, measures }: { matrix: Matrix; measures: Measures }) {
  const t = useWords(matrixWords);
  const { characters, blocks } = matrix;
  const count = characters.length;
  const say = useCellWords(matrix);
  const { scroller, view, reveal, page } = useGridView(count, measures);
  const onPress = usePress(matrix);
  const { at, said, handlers } = useGridHand({ scroller, count, measures, page, reveal, onPress });
  const heads = { characters, measures, say, columns: view.columns };
  const width = measures.headWidth + count * measures.size;
  const height = measures.headHeight + count * measures.size;
  return (
    <>
      <p className={styles.said} aria-hidden="true">
        {said ? say(said) : t("hint")}
      </p>
      <div
        ref={scroller}
        role="grid"
        aria-label={t("grid", { count })}
        aria-rowcount={count + 1}
        aria-colcount={count + 1}
        className={styles.scroller}
        {...handlers}
      >
        <div role="presentation" className={styles.sheet} style={{ width, height }}>
          <Backdrop count={count} blocks={blocks} measures={measures} said={said} />
          <ColumnHeads {...heads} at={at.row < 0 ? at.column : null} said={said?.column ?? null} />
          <MatrixRows {...{ matrix, measures, view, at, said, say }} />
        </div>
      </div>
    </>
  );
}
