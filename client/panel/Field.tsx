import { type ReactNode, useId } from "react";
import styles from "./panel.module.css";

type Props = { label: string; children: (id: string) => ReactNode };

/** A control of a page under its label; the control takes the id it is given. */
export function Field({ label, children }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}
