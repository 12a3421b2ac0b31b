import type { PersonWork } from "#contract/people.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { FocusLink } from "./FocusLink.tsx";
import { merged } from "./merged.ts";
import styles from "./mention.module.css";
import { mentionWords } from "./words.ts";

/** Works somebody did or is known from, each with the year, what they did and as whom. */
export function WorkMentions({ works }: { works: readonly PersonWork[] }) {
  const tell = useTell();
  const t = useWords(mentionWords);
  return (
    <ul className={styles.list}>
      {merged(works).map(({ id, title, year, roles, parts }) => {
        const notes = [
          ...(year === null ? [] : [String(year)]),
          ...(roles.length === 0 ? [] : [roles.map(tell).join(", ")]),
          ...(parts.length === 0 ? [] : [t("as", { part: parts.join(", ") })]),
        ];
        return (
          <li key={id}>
            <FocusLink focus={{ type: "work", id }} className={styles.work}>
              <span className={styles.name}>{tell(title)}</span>
              {notes.length === 0 ? null : <span className={styles.note}>{notes.join(" · ")}</span>}
            </FocusLink>
          </li>
        );
      })}
    </ul>
  );
}
