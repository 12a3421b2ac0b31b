import type { GraphCharacter } from "#contract/graph.ts";
import { useTell } from "../language/language-context.ts";
import { Monogram } from "../ui/Monogram.tsx";
import type { Place } from "./grid-keys.ts";
import type { Measures } from "./grid-measures.ts";
import styles from "./matrix.module.css";

/** Below this many pixels a row has no room for a monogram. */
const ROOM = 24;

type Props = {
  row: number;
  character: GraphCharacter;
  measures: Measures;
  isAt: boolean;
  isSaid: boolean;
  say: (place: Place) => string;
};

/** The head of a row; it stays while the columns go by. */
export function RowHead({ row, character, measures: { size, headWidth }, isAt, isSaid, say }: Props) {
  const tell = useTell();
  return (
    <div
      role="rowheader"
      aria-colindex={1}
      aria-label={isAt ? say({ row, column: -1 }) : tell(character.name)}
      tabIndex={isAt ? 0 : -1}
      data-said={isSaid || undefined}
      className={styles.rowHead}
      style={{ width: headWidth, height: size }}
    >
      {size < ROOM ? null : <Monogram size="small" letters={character.monogram} light={character.light} />}
      <span className={styles.name}>{tell(character.shortName)}</span>
    </div>
  );
}
