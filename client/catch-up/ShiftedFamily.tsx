import { useTell } from "../language/language-context.ts";
import { FamilySwatch } from "../look/FamilySwatch.tsx";
import { FAMILY_NAMES } from "../tie-words/family-words.ts";
import styles from "./catch-up.module.css";
import { ChangeLines } from "../news/ChangeLines.tsx";
import type { FamilyNews } from "./news.ts";

/** What began and what is over in one family of ties. */
export function ShiftedFamily({ news }: { news: FamilyNews }) {
  const tell = useTell();
  return (
    <div className={styles.part}>
      <h4 className={styles.partTitle}>
        <FamilySwatch family={news.family} />
        {tell(FAMILY_NAMES[news.family])}
      </h4>
      <ChangeLines changes={news.changes} />
    </div>
  );
}
