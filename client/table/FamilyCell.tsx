import type { Family } from "#contract/kinds.ts";
import { useTell } from "../language/language-context.ts";
import { FamilySwatch } from "../look/FamilySwatch.tsx";
import { FAMILY_NAMES } from "../tie-words/family-words.ts";
import styles from "./table.module.css";

/** A family of ties in a cell: its strand and its name. */
export function FamilyCell({ family }: { family: Family }) {
  const tell = useTell();
  return (
    <span className={styles.family}>
      <FamilySwatch family={family} />
      {tell(FAMILY_NAMES[family])}
    </span>
  );
}
