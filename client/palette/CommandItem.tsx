import { Command as Cmdk } from "cmdk";
import type { Command } from "./command.ts";
import styles from "./palette.module.css";

type Props = { command: Command; onChoose: () => void };

/** One thing to do, and the key that does it too. */
export function CommandItem({ command: { id, label, keys }, onChoose }: Props) {
  return (
    <Cmdk.Item value={id} className={styles.item} onSelect={onChoose}>
      <span className={styles.label}>{label}</span>
      {keys ? <kbd>{keys}</kbd> : null}
    </Cmdk.Item>
  );
}
