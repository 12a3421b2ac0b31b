import { useTell, useWords } from "../language/language-context.ts";
import { useMoments } from "../telling/use-moments.ts";
import styles from "./character.module.css";
import { historyOf, type Pair } from "./pairs.ts";
import { characterWords } from "./words.ts";

/** What happened between two, tie after tie, put away until asked for. */
export function PairHistory({ pair }: { pair: Pair }) {
  const tell = useTell();
  const t = useWords(characterWords);
  const moments = useMoments();
  const told = historyOf(pair).filter((tie) => tell(tie.text) !== "");
  if (told.length === 0) return null;
  return (
    <details className={styles.history}>
      <summary>
        {t("history")}
        <span className="visually-hidden"> {t("with", { name: tell(pair.other.name) })}</span>
      </summary>
      <ol>
        {told.map((tie) => (
          <li key={tie.id}>
            <span className={styles.quiet}>{moments.short(tie.revealed)}</span> {tell(tie.text)}
          </li>
        ))}
      </ol>
    </details>
  );
}
