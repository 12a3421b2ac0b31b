import styles from "./skeleton.module.css";

type Props = { lines?: number; label: string };

/** Stands where words will be. `label` tells a screen reader that they are on their way. */
export function Skeleton({ lines = 4, label }: Props) {
  return (
    <div className={styles.skeleton} role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} />
      ))}
    </div>
  );
}
