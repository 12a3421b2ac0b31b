import styles from "./charts.module.css";
import { heightAt, leftAt, linePath, type Room } from "./lines.ts";

type Props = {
  values: readonly (number | null)[];
  /** What the top of the chart stands for: the same for all that are compared. */
  most: number;
  label: string;
};

const ROOM: Room = { width: 112, height: 30 };

/** A line of values with a dot at the last, to stand beside the number it ends at. */
export function Spark({ values, most, label }: Props) {
  const last = values.at(-1);
  return (
    <svg role="img" aria-label={label} className={styles.spark} viewBox={`0 0 ${ROOM.width} ${ROOM.height}`}>
      <line className={styles.foot} x1={0} x2={ROOM.width} y1={ROOM.height - 1} y2={ROOM.height - 1} />
      <path className={styles.line} d={linePath(values, most, ROOM)} />
      {last === null || last === undefined ? null : (
        <circle
          className={styles.dot}
          cx={leftAt(values.length - 1, values.length, ROOM)}
          cy={heightAt(last, most, ROOM)}
          r={2.5}
        />
      )}
    </svg>
  );
}
