import type { ReactNode } from "react";
import styles from "./panel.module.css";

type Props = { title: string; children?: ReactNode };

/** The head of a page that fills the window: its title, and a sentence or controls beneath. */
export function PageHead({ title, children }: Props) {
  return (
    <header className={styles.pageHead}>
      <h2 className={styles.pageTitle}>{title}</h2>
      {children}
    </header>
  );
}
