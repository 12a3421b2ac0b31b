import type { GraphTie } from "#contract/graph.ts";
import { Family } from "#contract/kinds.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { FAMILY_NAMES } from "../tie-words/family-words.ts";
import { FamilyGlyph } from "./FamilyGlyph.tsx";
import styles from "./marks.module.css";
import { matrixWords } from "./words.ts";

const SLOT = { x: 1, y: 1, size: 12 };

/** What the marks mean: those families' that there is a tie of, and what size and dashes say. */
export function MarkKey({ ties }: { ties: readonly GraphTie[] }) {
  const tell = useTell();
  const t = useWords(matrixWords);
  const families = Family.options.filter((family) => ties.some((tie) => tie.family === family));
  return (
    <ul className={styles.key} aria-label={t("key")}>
      {families.map((family) => (
        <li key={family}>
          <svg aria-hidden="true" focusable="false" width={14} height={14} viewBox="0 0 14 14">
            <FamilyGlyph family={family} holds slot={SLOT} />
          </svg>
          {tell(FAMILY_NAMES[family])}
        </li>
      ))}
      <li>{t("lighter")}</li>
      <li>{t("over")}</li>
      <li>{t("press")}</li>
    </ul>
  );
}
