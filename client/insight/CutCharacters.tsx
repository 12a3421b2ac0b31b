import type { Bridges } from "#contract/insight.ts";
import { useWords } from "../language/language-context.ts";
import { Bar } from "./Bar.tsx";
import { groupWords } from "./group-words.ts";
import styles from "./insight.module.css";
import { allOf, type Known } from "./known.ts";
import { MoreButton } from "./MoreButton.tsx";
import { useMore } from "./use-more.ts";
import { WithNames } from "./WithNames.tsx";

type Props = { characters: Bridges["characters"]; known: Known };

/** The characters without whom others would be cut off, and how many. */
export function CutCharacters({ characters, known }: Props) {
  const t = useWords(groupWords);
  const { shown, left, more } = useMore(characters, 6);
  const most = characters[0]?.apart ?? 0;
  return (
    <div className={styles.part}>
      <h4 className={styles.subtitle}>{t("characters")}</h4>
      <ul className={styles.lines}>
        {shown.map(({ id, apart, pieces }) => (
          <li key={id} className={styles.lineWithBar}>
            <span>
              <WithNames
                characters={allOf(known, [id])}
                say={([name = ""]) => t(pieces > 2 ? "falls" : "without", { name, apart, pieces })}
              />
            </span>
            <Bar share={apart / most} light={known.get(id)?.light ?? null} />
          </li>
        ))}
      </ul>
      <MoreButton left={left} more={more} what={t("characters")} />
    </div>
  );
}
