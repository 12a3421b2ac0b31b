import type { ReactNode } from "react";
import styles from "./panel.module.css";

/** A page that fills the window, its parts beneath each other. */
export function Page({ children }: { children: ReactNode }) {
  return <div className={styles.page}>{children}</div>;
}
