import { useWords } from "../language/language-context.ts";
import styles from "./export.module.css";
import type { Making } from "./use-making.ts";
import { exportWords } from "./words.ts";

/** Says how the last wish stands, and says it to screen readers too. */
export function Made({ making }: { making: Making | null }) {
  const t = useWords(exportWords);
  const hasFailed = making !== null && making.state !== "busy" && making.state !== "done";
  const what = making ? t(making.what).replace(/\s?…$/, "") : "";
  return (
    <p className={styles.made} role="status" data-failed={hasFailed || undefined}>
      {making ? t(making.state, { what }) : null}
    </p>
  );
}
