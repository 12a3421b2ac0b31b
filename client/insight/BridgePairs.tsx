import type { Bridges } from "#contract/insight.ts";
import { useWords } from "../language/language-context.ts";
import { Bar } from "./Bar.tsx";
import { groupWords } from "./group-words.ts";
import styles from "./insight.module.css";
import { allOf, type Known } from "./known.ts";
import { MoreButton } from "./MoreButton.tsx";
import { useMore } from "./use-more.ts";
import { WithNames } from "./WithNames.tsx";

type Props = { pairs: Bridges["pairs"]; known: Known };

/** The pairs whose ties alone hold several others to the rest. */
export function BridgePairs({ pairs, known }: Props) {
  const t = useWords(groupWords);
  const { shown, left, more } = useMore(pairs, 6);
  const most = pairs[0]?.apart ?? 0;
  return (
    <div className={styles.part}>
      <h4 className={styles.subtitle}>{t("pairs")}</h4>
      <ul className={styles.lines}>
        {shown.map(({ between, apart }) => (
          <li key={between.join(" ")} className={styles.lineWithBar}>
            <span>
              <WithNames
                characters={allOf(known, between)}
                say={([one = "", other = ""]) => t("pair", { one, other, apart })}
              />
            </span>
            <Bar share={apart / most} />
          </li>
        ))}
      </ul>
      <MoreButton left={left} more={more} what={t("pairs")} />
    </div>
  );
}
