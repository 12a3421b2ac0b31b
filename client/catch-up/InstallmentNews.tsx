import { useWords } from "../language/language-context.ts";
import styles from "./catch-up.module.css";
import { ChangeLines } from "../news/ChangeLines.tsx";
import { LearntList } from "./LearntList.tsx";
import { MetCharacters } from "./MetCharacters.tsx";
import type { News } from "./news.ts";
import { catchUpWords } from "./words.ts";

/** The news of one installment by kind, each under a smaller heading. */
export function InstallmentNews({ news }: { news: News }) {
  const t = useWords(catchUpWords);
  const { met, families, scenes, learnt } = news;
  const shifted = families.flatMap(({ changes }) => changes);
  const parts = [
    { name: "scenes", told: scenes.length > 0, lines: <ChangeLines changes={scenes} /> },
    { name: "met", told: met.length > 0, lines: <MetCharacters met={met} /> },
    { name: "shifted", told: shifted.length > 0, lines: <ChangeLines changes={shifted} /> },
    { name: "learnt", told: learnt.length > 0, lines: <LearntList learnt={learnt} /> },
  ] as const;
  return (
    <div className={styles.flow}>
      {parts
        .filter(({ told }) => told)
        .map(({ name, lines }) => (
          <div key={name} className={styles.part}>
            <h4 className={styles.partTitle}>{t(name)}</h4>
            {lines}
          </div>
        ))}
    </div>
  );
}
