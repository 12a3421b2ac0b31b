import styles from "./lens.module.css";

const SHAPES = ["M6 1.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z", "M6 1l5 9.5H1z", "M1.5 1.5h9v9h-9z"] as const;

/** The mark of a lens by the place it was put on at: a disc, a triangle, a square. Its name stands beside it. */
export function LensMark({ place }: { place: number }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className={styles.mark}
      viewBox="0 0 12 12"
      width={12}
      height={12}
    >
      <path d={SHAPES[place % SHAPES.length]} fill="currentColor" />
    </svg>
  );
}
