import type { TrendPoint } from "#contract/trend.ts";
import { useWords } from "../language/language-context.ts";
import { Section } from "../panel/Section.tsx";
import { useMoments } from "../telling/use-moments.ts";
import { endsOf } from "./ends.ts";
import styles from "./insight.module.css";
import { Spark } from "./Spark.tsx";
import { useNumbers } from "./use-numbers.ts";
import { useTrend } from "./use-trend.ts";
import { insightWords } from "./words.ts";

type Course = { name: string; run: (number | null)[]; written: (value: number) => string };

/** How the cast and its web grew, from the first installment to the horizon. */
export function CastTrend() {
  const t = useWords(insightWords);
  const numbers = useNumbers();
  const { points } = useTrend();
  const along = (valueOf: (point: TrendPoint) => number | null) => points.map(valueOf);
  const courses: Course[] = [
    { name: t("grewCharacters"), run: along(({ characters }) => characters), written: String },
    { name: t("grewPairs"), run: along(({ pairs }) => pairs), written: String },
    {
      name: t("grewTies"),
      run: along(({ characters, pairs }) => (characters === 0 ? null : (2 * pairs) / characters)),
      written: numbers.decimal,
    },
    {
      name: t("grewHostile"),
      run: along(({ friendly, hostile }) =>
        friendly + hostile === 0 ? null : hostile / (friendly + hostile),
      ),
      written: numbers.percent,
    },
  ];
  if (points.length < 2) return null;
  return (
    <Section title={t("grew")}>
      <ul className={styles.courses}>
        {courses.map((course) => (
          <CastCourse key={course.name} course={course} points={points} />
        ))}
      </ul>
    </Section>
  );
}

function CastCourse({ course, points }: { course: Course; points: readonly TrendPoint[] }) {
  const t = useWords(insightWords);
  const moments = useMoments();
  const { name, run, written } = course;
  const ends = endsOf(run, points);
  if (ends === null) return null;
  const [first, last] = ends;
  const said = {
    first: written(first.value),
    since: moments.short(first.at),
    last: written(last.value),
    until: moments.short(last.at),
  };
  return (
    <li className={styles.course}>
      <span className={styles.quiet}>{name}</span>
      <strong className={styles.figure}>{said.last}</strong>
      <Spark
        values={run}
        most={Math.max(...run.map((value) => value ?? 0))}
        label={t("run", { name, ...said })}
      />
      <span className={styles.quiet}>{t("from", said)}</span>
    </li>
  );
}
