import type { ReactNode } from "react";
import styles from "./panel.module.css";

type Props = { over?: ReactNode; title: ReactNode; children?: ReactNode };

/** The head of a panel: its title, what sort of thing it is over it, and a sentence beneath. */
export function PanelHead({ over, title, children }: Props) {
  return (
    <header className={styles.head}>
      {over ? <p className={styles.over}>{over}</p> : null}
      <h2 className={styles.title}>{title}</h2>
      {children}
    </header>
  );
}
