import type { TrendPoint } from "#contract/trend.ts";
import { useWords } from "../language/language-context.ts";
import { useMoments } from "../telling/use-moments.ts";
import { endsOf } from "./ends.ts";
import styles from "./insight.module.css";
import { Spark } from "./Spark.tsx";
import { insightWords } from "./words.ts";

/** How one figure of the whole cast ran, a value for each point; null where there is none. */
export type Course = {
  name: string;
  run: readonly (number | null)[];
  /** What the top of its chart stands for; the most that it came to where nothing is said. */
  most?: number;
  written: (value: number) => string;
};

/** Some figures beside each other, each with its line; those that never were are left out. */
export function CastCourses({
  courses,
  points,
}: {
  courses: readonly Course[];
  points: readonly TrendPoint[];
}) {
  return (
    <ul className={styles.courses}>
      {courses.map((course) => (
        <CastCourse key={course.name} course={course} points={points} />
      ))}
    </ul>
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
        most={course.most ?? Math.max(...run.map((value) => value ?? 0))}
        label={t("run", { name, ...said })}
      />
      <span className={styles.quiet}>{t("from", said)}</span>
    </li>
  );
}
