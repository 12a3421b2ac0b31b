import type { Balance } from "#contract/insight.ts";
import { useWords } from "../language/language-context.ts";
import { feelingWords } from "./feeling-words.ts";
import styles from "./insight.module.css";
import { allOf, type Known } from "./known.ts";
import { TriangleSign } from "./TriangleSign.tsx";
import { WithNames } from "./WithNames.tsx";

type Props = { tensions: Balance["tensions"]; known: Known };

/** The triangles in tension that are felt most, each as a sentence. */
export function Tensions({ tensions, known }: Props) {
  const t = useWords(feelingWords);
  return (
    <div className={styles.part}>
      <h4 className={styles.subtitle}>{t("tensions")}</h4>
      <ul className={styles.lines}>
        {tensions.map(({ type, characters }) => (
          <li key={characters.join(" ")} className={styles.tension}>
            <TriangleSign hostile={type === "feud" ? 3 : 1} />
            <span>
              <WithNames
                characters={allOf(known, characters)}
                say={([first = "", second = "", third = ""]) => t(type, { first, second, third })}
              />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
