import type { Place } from "./grid-keys.ts";
import type { Measures } from "./grid-measures.ts";
import styles from "./matrix.module.css";
import type { Block } from "./order.ts";

type Props = { count: number; blocks: readonly Block[]; measures: Measures; said: Place | null };

/** What lies beneath the marks: the lines of the grid, its diagonal, who belongs together, and the cross of the place that is said. */
export function Backdrop({ count, blocks, measures: { size, headWidth, headHeight }, said }: Props) {
  const whole = count * size;
  return (
    <div
      aria-hidden="true"
      className={styles.backdrop}
      style={{
        left: headWidth,
        top: headHeight,
        width: whole,
        height: whole,
        backgroundSize: `${size}px ${size}px`,
      }}
    >
      <div className={styles.diagonal} />
      {blocks.map(({ from, to }) => (
        <div
          key={from}
          className={styles.block}
          style={{
            left: from * size,
            top: from * size,
            width: (to - from) * size,
            height: (to - from) * size,
          }}
        />
      ))}
      {said && said.row >= 0 ? (
        <div className={styles.cross} style={{ left: 0, right: 0, top: said.row * size, height: size }} />
      ) : null}
      {said && said.column >= 0 ? (
        <div className={styles.cross} style={{ top: 0, bottom: 0, left: said.column * size, width: size }} />
      ) : null}
    </div>
  );
}
