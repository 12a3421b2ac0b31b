import type { TrendPoint } from "#contract/trend.ts";
import { useWords } from "../language/language-context.ts";
import { CastCourses } from "./CastCourses.tsx";
import { groupWords } from "./group-words.ts";
import { useNumbers } from "./use-numbers.ts";
import { useTrend } from "./use-trend.ts";

/** How the communities ran over the installments: how many there were, how clear, and how sure. */
export function CommunityTrend() {
  const t = useWords(groupWords);
  const numbers = useNumbers();
  const { points } = useTrend();
  /** Where nobody is tied there is nothing to be parted. */
  const along = (valueOf: (point: TrendPoint) => number | null) =>
    points.map((point) => (point.pairs === 0 ? null : valueOf(point)));
  if (points.length < 2) return null;
  return (
    <CastCourses
      points={points}
      courses={[
        { name: t("runCount"), run: along(({ communities }) => communities), written: String },
        {
          name: t("runClear"),
          run: along(({ modularity }) => Math.max(0, modularity)),
          most: 1,
          written: numbers.decimal,
        },
        { name: t("runSure"), run: along(({ agreement }) => agreement), most: 1, written: numbers.decimal },
      ]}
    />
  );
}
