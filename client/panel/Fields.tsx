import type { ReactNode } from "react";
import styles from "./panel.module.css";

/** The controls of a page side by side, beneath each other where there is no room. */
export function Fields({ children }: { children: ReactNode }) {
  return <div className={styles.fields}>{children}</div>;
}
