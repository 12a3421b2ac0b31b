import styles from "./tie.module.css";

type Props = { at: number; of: number; filled: boolean };

/** A row of dots that marks one place of a scale, or fills it up to there. The words stand beside it. */
export function DegreeMark({ at, of, filled }: Props) {
  const places = Array.from({ length: of }, (_, place) => place + 1);
  return (
    <span className={styles.mark} aria-hidden="true">
      {places.map((place) => (
        <span key={place} className={(filled ? place <= at : place === at) ? styles.on : styles.off} />
      ))}
    </span>
  );
}
