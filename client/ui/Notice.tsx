import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import styles from "./notice.module.css";

type Props = {
  title: string;
  children?: ReactNode;
  action?: { label: string; act: () => void } | undefined;
  alert?: boolean;
};

/** Says that there is nothing here, or that something failed, and offers what can be done about it. */
export function Notice({ title, children, action, alert = false }: Props) {
  return (
    <div className={styles.notice} role={alert ? "alert" : undefined}>
      <p className={styles.title}>{title}</p>
      {children ? <p className={styles.text}>{children}</p> : null}
      {action ? <Button onClick={action.act}>{action.label}</Button> : null}
    </div>
  );
}
