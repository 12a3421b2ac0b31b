import styles from "./charts.module.css";

const SIDES = ["M4 22 24 22", "M4 22 14 4", "M14 4 24 22"];

/** Three and the sides between them: full for friends, dashed for enemies. The words stand beside it. */
export function TriangleSign({ hostile }: { hostile: 0 | 1 | 2 | 3 }) {
  return (
    <svg aria-hidden="true" focusable="false" width={28} height={26} viewBox="0 0 28 26">
      {SIDES.map((side, at) => (
        <path key={side} className={isHostile(at, hostile) ? styles.hostile : styles.friendly} d={side} />
      ))}
      {[
        [14, 4],
        [4, 22],
        [24, 22],
      ].map(([x, y]) => (
        <circle key={`${x} ${y}`} className={styles.corner} cx={x} cy={y} r={3} />
      ))}
    </svg>
  );
}

/** Two hostile sides are those that meet at the top: the enemy that the two below share. */
const isHostile = (side: number, hostile: number): boolean => (hostile === 2 ? side > 0 : side < hostile);
