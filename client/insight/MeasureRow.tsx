import type { CharacterRef } from "#contract/graph.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { CharacterMention } from "../mention/CharacterMention.tsx";
import { useMoments } from "../telling/use-moments.ts";
import { Bar } from "./Bar.tsx";
import styles from "./insight.module.css";
import { endsOf } from "./ends.ts";
import { Spark } from "./Spark.tsx";
import { useTrend } from "./use-trend.ts";
import { insightWords } from "./words.ts";

type Props = {
  character: CharacterRef;
  says: string;
  value: number;
  /** What a full bar stands for. */
  most: number;
  run: readonly (number | null)[] | undefined;
  written: (value: number) => string;
};

/** A character with a measure: in words, as a bar with its number, and as a line of how it ran. */
export function MeasureRow({ character, says, value, most, run, written }: Props) {
  return (
    <li className={styles.row}>
      <CharacterMention character={character} note={says} />
      <span className={styles.measure}>
        <Bar share={most === 0 ? 0 : value / most} light={character.light} />
        <span aria-hidden="true" className={styles.number}>
          {written(value)}
        </span>
      </span>
      <span className={styles.run}>{run ? <Run {...{ character, run, written }} /> : null}</span>
    </li>
  );
}

/** How a measure ran from when the character was met; where there is one value only, nothing ran. */
function Run({
  character,
  run,
  written,
}: Pick<Props, "character" | "written"> & { run: readonly (number | null)[] }) {
  const t = useWords(insightWords);
  const tell = useTell();
  const moments = useMoments();
  const { points } = useTrend();
  const ends = endsOf(run, points);
  if (ends === null) return null;
  const [since, until] = ends;
  const label = t("run", {
    name: tell(character.shortName),
    first: written(since.value),
    since: moments.short(since.at),
    last: written(until.value),
    until: moments.short(until.at),
  });
  return <Spark values={run} most={Math.max(...run.map((value) => value ?? 0))} label={label} />;
}
