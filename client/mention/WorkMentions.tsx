import type { PersonWork } from "#contract/people.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { FocusLink } from "./FocusLink.tsx";
import styles from "./mention.module.css";
import { mentionWords } from "./words.ts";

/** Works somebody did or is known from, each with the year, what they did and as whom. */
export function WorkMentions({ works }: { works: readonly PersonWork[] }) {
  const tell = useTell();
  const t = useWords(mentionWords);
  return (
    <ul className={styles.list}>
      {works.map(({ id, title, year, role, part }) => {
        const notes = [
          ...(year === null ? [] : [String(year)]),
          ...(role === null ? [] : [tell(role)]),
          ...(part === null ? [] : [t("as", { part })]),
        ];
        return (
          <li key={`${id} ${notes.join(" ")}`}>
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
