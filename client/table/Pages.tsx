import { useWords } from "../language/language-context.ts";
import { Button } from "../ui/Button.tsx";
import type { PageOf } from "./page-of.ts";
import styles from "./table.module.css";
import { tableWords } from "./words.ts";

type Props = { table: string; page: PageOf<unknown>; onPage: (page: number) => void };

/** Which rows of how many are shown, with the ways to those before and after. */
export function Pages({ table, page, onPage }: Props) {
  const t = useWords(tableWords);
  if (page.pages === 1) return null;
  return (
    <nav className={styles.pages} aria-label={t("pages", { table })}>
      <Button disabled={page.at === 0} onClick={() => onPage(page.at - 1)}>
        {t("before")}
      </Button>
      <span aria-live="polite">{t("page", { from: page.first, to: page.last, count: page.count })}</span>
      <Button disabled={page.at === page.pages - 1} onClick={() => onPage(page.at + 1)}>
        {t("next")}
      </Button>
    </nav>
  );
}
