import type { TrendPoint } from "#contract/trend.ts";
import { useWords } from "../language/language-context.ts";
import { Section } from "../panel/Section.tsx";
import { CastCourses, type Course } from "./CastCourses.tsx";
import { useNumbers } from "./use-numbers.ts";
import { useTrend } from "./use-trend.ts";
import { insightWords } from "./words.ts";

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
      <CastCourses courses={courses} points={points} />
    </Section>
  );
}
