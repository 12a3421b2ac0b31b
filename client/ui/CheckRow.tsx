import type { ReactNode } from "react";
import styles from "./check-row.module.css";

type Props = { checked: boolean; note?: string; onToggle: () => void; children: ReactNode };

/** A row of a list to be ticked, with a small note at its end. */
export function CheckRow({ checked, note, onToggle, children }: Props) {
  return (
    <label className={styles.row}>
      <input type="checkbox" checked={checked} onChange={onToggle} />
      <span className={styles.text}>{children}</span>
      {note === undefined ? null : <span className={styles.note}>{note}</span>}
    </label>
  );
}
