import { useWords } from "../language/language-context.ts";
import styles from "./family.module.css";
import type { Stroke } from "./family-lines.ts";
import { familyWords } from "./words.ts";

/** What the lines mean: those that there are. */
export function StrokeKey({ strokes }: { strokes: readonly Stroke[] }) {
  const t = useWords(familyWords);
  return (
    <ul className={styles.key} aria-label={t("key")}>
      {strokes.map((stroke) => (
        <li key={stroke}>
          <svg aria-hidden="true" focusable="false" width={36} height={10}>
            <path d={stroke === "married" ? "M1 3H35M1 7H35" : "M1 5H35"} className={styles[stroke]} />
          </svg>
          {t(stroke)}
        </li>
      ))}
    </ul>
  );
}
