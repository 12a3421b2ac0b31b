import type { Change } from "#contract/changes.ts";
import styles from "./news.module.css";
import { ChangeLine } from "./ChangeLine.tsx";

/** Pieces of news beneath each other. */
export function ChangeLines({ changes }: { changes: readonly Change[] }) {
  return (
    <ul className={styles.lines}>
      {changes.map((change) => (
        <li
          key={`${change.type} ${change.id}`}
          className={change.type.endsWith("Ended") ? styles.over : undefined}
        >
          <ChangeLine change={change} />
        </li>
      ))}
    </ul>
  );
}
