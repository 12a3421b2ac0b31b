import type { ReactNode } from "react";
import styles from "./panel.module.css";

/** The parts of a panel beneath each other, with room between them. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className={styles.stack}>{children}</div>;
}
