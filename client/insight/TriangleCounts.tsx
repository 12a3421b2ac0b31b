import type { Balance } from "#contract/insight.ts";
import { useWords } from "../language/language-context.ts";
import { Bar } from "./Bar.tsx";
import { feelingWords } from "./feeling-words.ts";
import styles from "./insight.module.css";
import { TriangleSign } from "./TriangleSign.tsx";

const SORTS = [0, 2, 1, 3] as const;

/** How many triangles there are of each sort, the balanced ones first. */
export function TriangleCounts({ triangles }: { triangles: Balance["triangles"] }) {
  const t = useWords(feelingWords);
  const most = Math.max(...triangles);
  return (
    <ul className={styles.lines}>
      {SORTS.map((hostile) => {
        const count = triangles[hostile];
        const state = t(hostile % 2 === 0 ? "stable" : "tense");
        return (
          <li key={hostile} className={styles.triangle}>
            <TriangleSign hostile={hostile} />
            <span>{t("triangles", { type: t(`triangle${hostile}`), state, count })}</span>
            <Bar share={most === 0 ? 0 : count / most} />
          </li>
        );
      })}
    </ul>
  );
}
