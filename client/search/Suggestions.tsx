import type { Found } from "#contract/search.ts";
import { useWords } from "../language/language-context.ts";
import styles from "./search.module.css";
import { Suggestion } from "./Suggestion.tsx";
import type { SearchState } from "./use-search.ts";
import { words } from "./words.ts";

type Props = {
  id: string;
  shown: boolean;
  typed: string;
  at: number;
  results: SearchState;
  onChoose: (found: Found) => void;
};

/** What was found, or that nothing was. */
export function Suggestions({ id, shown, typed, at, results, onChoose }: Props) {
  const t = useWords(words);
  const { found, answered, failed } = results;
  const nothing = answered && found.length === 0;
  const message = failed ? t("failed") : nothing ? t("nothing", { text: typed.trim() }) : null;
  return (
    <>
      <div className={styles.list} hidden={!shown || (found.length === 0 && message === null)}>
        <ul id={id} role="listbox" aria-label={t("suggestions")}>
          {found.map((one, index) => (
            <Suggestion
              key={`${one.type} ${one.id}`}
              id={`${id}-${index}`}
              found={one}
              typed={typed}
              selected={index === at}
              onChoose={() => onChoose(one)}
            />
          ))}
        </ul>
        {message ? <p className={styles.message}>{message}</p> : null}
      </div>
      <p className="visually-hidden" role="status">
        {shown && answered ? t("found", { count: found.length }) : ""}
      </p>
    </>
  );
}
