import type { ReactNode } from "react";
import { useLanguage } from "../language/language-context.ts";
import styles from "./panel.module.css";

type Props = { title: ReactNode; children: ReactNode; count?: number; open?: boolean };

/** A part of a page that is put away until asked for; `count` is how much is in it. */
export function Fold({ title, children, count, open = false }: Props) {
  const { language } = useLanguage();
  return (
    <details className={styles.fold} open={open}>
      <summary className={styles.summary}>
        <span>{title}</span>
        {count === undefined ? null : (
          <span className={styles.count}>{new Intl.NumberFormat(language).format(count)}</span>
        )}
      </summary>
      <div className={styles.folded}>{children}</div>
    </details>
  );
}
