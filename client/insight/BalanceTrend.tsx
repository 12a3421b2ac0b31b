import { useWords } from "../language/language-context.ts";
import { useMoments } from "../telling/use-moments.ts";
import { endsOf } from "./ends.ts";
import { feelingWords } from "./feeling-words.ts";
import styles from "./insight.module.css";
import { Spark } from "./Spark.tsx";
import { useNumbers } from "./use-numbers.ts";
import { useTrend } from "./use-trend.ts";
import { insightWords } from "./words.ts";

/** How the share of balanced triangles ran, in words and as a line. */
export function BalanceTrend() {
  const t = useWords(feelingWords);
  const said = useWords(insightWords);
  const numbers = useNumbers();
  const moments = useMoments();
  const { points } = useTrend();
  const run = points.map(({ balanced }) => balanced);
  const ends = endsOf(run, points);
  if (ends === null) return null;
  const [since, until] = ends;
  const label = said("run", {
    name: t("trend"),
    first: numbers.percent(since.value),
    since: moments.short(since.at),
    last: numbers.percent(until.value),
    until: moments.short(until.at),
  });
  return (
    <p className={styles.trend}>
      <span className={styles.quiet} aria-hidden="true">
        {label}
      </span>
      <Spark values={run} most={1} label={label} />
    </p>
  );
}
