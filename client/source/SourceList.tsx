import type { SourceRef } from "#contract/source.ts";
import { sayDate } from "../date/say-date.ts";
import { useLanguage, useWords } from "../language/language-context.ts";
import { Fold } from "../panel/Fold.tsx";
import { listed } from "./listed.ts";
import styles from "./source.module.css";
import { SourceTitle } from "./SourceTitle.tsx";
import { sourceWords } from "./words.ts";

/** Where the facts above are from, behind a fold at the foot of a page. */
export function SourceList({ sources }: { sources: readonly SourceRef[] }) {
  const { language } = useLanguage();
  const t = useWords(sourceWords);
  if (sources.length === 0) return null;
  const shown = listed(sources);
  return (
    <Fold title={t("heading")} count={shown.length}>
      <ul className={styles.sources}>
        {shown.map((source) => (
          <li key={source.id ?? source.publisher}>
            <SourceTitle source={source} />
            <span className={styles.publisher}>
              {source.publisher}
              {source.published === null ? null : `, ${sayDate(source.published, language)}`}
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
