import type { GraphCharacter } from "#contract/graph.ts";
import { useTell, useWords } from "../language/language-context.ts";
import type { Place } from "./grid-keys.ts";
import type { Measures } from "./grid-measures.ts";
import type { Span } from "./grid-span.ts";
import styles from "./matrix.module.css";
import { matrixWords } from "./words.ts";

type Props = {
  characters: readonly GraphCharacter[];
  columns: Span;
  measures: Measures;
  /** The head one is at; null while one is elsewhere. */
  at: number | null;
  said: number | null;
  say: (place: Place) => string;
};

/** The heads of the columns in sight; they stay while the rows go by. */
export function ColumnHeads({ characters, columns, measures, at, said, say }: Props) {
  const { size, headWidth, headHeight } = measures;
  const t = useWords(matrixWords);
  const tell = useTell();
  const places = Array.from({ length: columns.to - columns.from }, (_, step) => columns.from + step);
  if (at !== null && !places.includes(at)) places.push(at);
  return (
    <div role="row" aria-rowindex={1} className={styles.heads} style={{ height: headHeight }}>
      <div role="columnheader" aria-colindex={1} className={styles.corner} style={{ width: headWidth }}>
        <span className="visually-hidden">{t("corner")}</span>
      </div>
      {places.map((column) => {
        const character = characters[column];
        return character ? (
          <div
            key={column}
            role="columnheader"
            aria-colindex={column + 2}
            aria-label={column === at ? say({ row: -1, column }) : tell(character.name)}
            tabIndex={column === at ? 0 : -1}
            data-said={column === said || undefined}
            className={styles.columnHead}
            style={{ left: headWidth + column * size, width: size, height: headHeight }}
          >
            <span className={styles.turned} style={{ lineHeight: `${size}px` }}>
              {tell(character.shortName)}
            </span>
          </div>
        ) : null;
      })}
    </div>
  );
}
