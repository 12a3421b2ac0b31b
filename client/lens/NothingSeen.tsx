import type { Insets } from "../canvas/canvas-props.ts";
import { useLanguage, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./lens.module.css";
import { useLensNames } from "./use-lens-words.ts";
import { lensWords } from "./words.ts";

/** What stands where the picture would be while nothing answers the lenses: why, and what can be done. */
export function NothingSeen({ insets }: { insets: Insets }) {
  const t = useWords(lensWords);
  const { language } = useLanguage();
  const { looking, look } = useLooking();
  const nameOf = useLensNames();
  const names = new Intl.ListFormat(language, { type: "disjunction" }).format(
    looking.lenses.map((lens) => t("quoted", { name: nameOf(lens) })),
  );
  const count = looking.lenses.length;
  const isFiltered = looking.companies.length > 0;
  return (
    <div className={styles.nothing} style={insets} role="status">
      <p className={styles.title}>{t("emptyTitle", { count })}</p>
      <p className={styles.quiet}>{isFiltered ? t("emptyFiltered") : t("emptyText", { names, count })}</p>
      <div className={styles.answers}>
        {isFiltered ? (
          <Button onClick={() => look({ type: "clearFilters" })}>{t("clearFilters")}</Button>
        ) : null}
        <Button onClick={() => look({ type: "clearLenses" })}>{t("clear")}</Button>
      </div>
    </div>
  );
}
