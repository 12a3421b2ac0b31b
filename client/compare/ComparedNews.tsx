import { useWords } from "../language/language-context.ts";
import { SignMark } from "../look/SignMark.tsx";
import { Section } from "../panel/Section.tsx";
import { Notice } from "../ui/Notice.tsx";
import styles from "./compare.module.css";
import { ComparedLine } from "./ComparedLine.tsx";
import type { SortedNews } from "./sorted-news.ts";
import { compareWords } from "./words.ts";

/** The news between two moments, under the signs that the picture shows it with. */
export function ComparedNews({ news }: { news: SortedNews }) {
  const t = useWords(compareWords);
  if (news.length === 0) return <Notice title={t("nothing")}>{t("nothingText")}</Notice>;
  return news.map(({ sign, changes }) => (
    <Section
      key={sign}
      title={
        <>
          <SignMark sign={sign} />
          {t(sign)}
        </>
      }
    >
      <ul className={styles.lines}>
        {changes.map((change) => (
          <ComparedLine key={`${change.type} ${change.id}`} change={change} />
        ))}
      </ul>
    </Section>
  ));
}
