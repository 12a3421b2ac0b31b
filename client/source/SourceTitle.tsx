import type { SourceRef } from "#contract/source.ts";
import { useWords } from "../language/language-context.ts";
import styles from "./source.module.css";
import { sourceWords } from "./words.ts";

/** A source's title, as a link to it where it has an address; or that the title tells too much as yet. */
export function SourceTitle({ source }: { source: SourceRef }) {
  const t = useWords(sourceWords);
  if (source.title === null) return <span className={styles.hidden}>{t("hidden")}</span>;
  if (source.url === null) return <cite className={styles.title}>{source.title}</cite>;
  return (
    <a className={styles.title} href={source.url} target="_blank" rel="noreferrer">
      {source.title}
      <span className="visually-hidden"> {t("opens")}</span>
    </a>
  );
}
