import type { Presence } from "#contract/insight.ts";
import { useWords } from "../language/language-context.ts";
import { useTelling } from "../telling/use-telling.ts";
import styles from "./insight.module.css";
import type { Known } from "./known.ts";
import { MeasureRow } from "./MeasureRow.tsx";
import { MoreButton } from "./MoreButton.tsx";
import { useMore } from "./use-more.ts";
import { useNumbers } from "./use-numbers.ts";
import { useTrend } from "./use-trend.ts";
import { insightWords } from "./words.ts";

type Props = { presence: Presence; known: Known };

/** Who is in most scenes, with their share of all scenes and how they came by it. */
export function MostOnStage({ presence: { scenes: all, characters }, known }: Props) {
  const t = useWords(insightWords);
  const telling = useTelling();
  const numbers = useNumbers();
  const { lineOf } = useTrend();
  const inOrder = characters
    .filter(({ scenes }) => scenes > 0)
    .toSorted((one, other) => other.scenes - one.scenes);
  const { shown, left, more } = useMore(inOrder, 10);
  return (
    <div className={styles.part}>
      <h4 className={styles.subtitle}>{t("mostOnStage")}</h4>
      <ol className={styles.rows}>
        {shown.map(({ id, scenes, installments }) => {
          const character = known.get(id);
          const share = numbers.percent(scenes / all);
          return character ? (
            <MeasureRow
              key={id}
              character={character}
              says={t("onStage", { scenes, share, count: installments, telling })}
              value={scenes}
              most={inOrder[0]?.scenes ?? 0}
              run={lineOf(id)?.scenes}
              written={String}
            />
          ) : null;
        })}
      </ol>
      <MoreButton left={left} more={more} what={t("mostOnStage")} />
    </div>
  );
}
