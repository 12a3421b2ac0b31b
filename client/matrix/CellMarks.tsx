import type { GraphTie } from "#contract/graph.ts";
import { FamilyGlyph } from "./FamilyGlyph.tsx";
import { marksOf, placed } from "./marks.ts";
import styles from "./marks.module.css";

type Props = { ties: readonly GraphTie[]; doesHold: (tie: GraphTie) => boolean };

/** The ties of a cell as the marks of their families. */
export function CellMarks({ ties, doesHold }: Props) {
  const { marks, more } = placed(marksOf(ties, doesHold));
  return (
    <svg aria-hidden="true" focusable="false" viewBox="0 0 24 24" width="100%" height="100%">
      {marks.map(({ mark: { family, holds }, slot }) => (
        <FamilyGlyph key={family} family={family} holds={holds} slot={slot} />
      ))}
      {more > 0 ? <path d="M17.5 14v7M14 17.5h7" className={styles.more} /> : null}
    </svg>
  );
}
