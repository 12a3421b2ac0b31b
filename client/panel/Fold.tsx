import { type ReactNode, useState } from "react";
import { useLanguage } from "../language/language-context.ts";
import styles from "./panel.module.css";

type Props = { title: ReactNode; children: ReactNode; count?: number; open?: boolean; lazy?: boolean };

/**
 * A part of a page that is put away until asked for; `count` is how much is in it.
 * A lazy one draws (and so fetches) its inside only once it has been opened.
 */
export function Fold({ title, children, count, open = false, lazy = false }: Props) {
  const { language } = useLanguage();
  const [opened, setOpened] = useState(open || !lazy);
  return (
    <details
      className={styles.fold}
      open={open}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary className={styles.summary}>
        <span>{title}</span>
        {count === undefined ? null : (
          <span className={styles.count}>{new Intl.NumberFormat(language).format(count)}</span>
        )}
      </summary>
      <div className={styles.folded}>{opened ? children : null}</div>
    </details>
  );
}
