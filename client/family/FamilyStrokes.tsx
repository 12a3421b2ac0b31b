import { useWords } from "../language/language-context.ts";
import { lengthOf, type FamilyLayout } from "./family-layout.ts";
import type { FamilyLine } from "./family-lines.ts";
import styles from "./family.module.css";
import { familyWords } from "./words.ts";

type Props = { lines: readonly FamilyLine[]; size: Pick<FamilyLayout, "width" | "height"> };

/** The lines of a family and their words, behind the cards. What they say is said of each person, too. */
export function FamilyStrokes({ lines, size: { width, height } }: Props) {
  const t = useWords(familyWords);
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className={styles.lines}
      viewBox={`0 0 ${width} ${height}`}
      width={lengthOf(width)}
      height={lengthOf(height)}
    >
      {lines.map(({ key, stroke, path }) => (
        <path key={`${stroke} ${key}`} d={path} className={styles[stroke]} />
      ))}
      {lines.map(({ key, stroke, word }) =>
        word ? (
          <text key={`${stroke} ${key}`} x={word.x} y={word.y} className={styles.word}>
            {t("word", { kind: word.tie.kind })}
          </text>
        ) : null,
      )}
    </svg>
  );
}
