import type { ReactNode } from "react";
import styles from "./tooltip.module.css";

type Props = { text: string; children: ReactNode };

/** Shows a word or two beneath a control on hover or focus. The control itself must bear the same words. */
export function Tooltip({ text, children }: Props) {
  return (
    <span className={styles.holder}>
      {children}
      <span className={styles.tip} aria-hidden="true">
        {text}
      </span>
    </span>
  );
}
