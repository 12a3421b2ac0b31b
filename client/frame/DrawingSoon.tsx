import styles from "./drawing-soon.module.css";

const DISCS = [
  [30, 38, 5],
  [44, 58, 4],
  [57, 34, 5],
  [68, 56, 4],
  [50, 22, 2.6],
  [22, 62, 2.6],
  [78, 30, 2.6],
  [60, 74, 2.6],
  [36, 76, 2.6],
] as const;

/** Where the picture will be: a few discs that breathe, and words for those who do not see them. */
export function DrawingSoon({ label }: { label: string }) {
  return (
    <div role="status" aria-label={label} className={styles.soon}>
      <svg aria-hidden="true" viewBox="0 0 100 100" preserveAspectRatio="xMidYMid meet">
        {DISCS.map(([x, y, radius]) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={radius} />
        ))}
      </svg>
    </div>
  );
}
