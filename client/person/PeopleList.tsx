import type { PersonEntry } from "#contract/people.ts";
import { says } from "../finding/folded.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { Notice } from "../ui/Notice.tsx";
import { PersonCard } from "./PersonCard.tsx";
import styles from "./person.module.css";
import { personWords } from "./words.ts";

type Props = { people: readonly PersonEntry[]; text: string; showAll: () => void };

/** The people that fit what is typed. */
export function PeopleList({ people, text, showAll }: Props) {
  const tell = useTell();
  const t = useWords(personWords);
  const fitting = people.filter(({ name, roles, plays }) =>
    says([name, ...roles.map(tell), ...plays.map((part) => tell(part.name))], text.trim()),
  );
  return (
    <>
      <p role="status" className={styles.quiet}>
        {t("count", { count: fitting.length })}
      </p>
      {fitting.length === 0 ? (
        <Notice title={t("nobody")} action={{ label: t("showAll"), act: showAll }}>
          {t("nobodyText")}
        </Notice>
      ) : (
        <ul className={styles.people}>
          {fitting.map((person) => (
            <PersonCard key={person.id} person={person} />
          ))}
        </ul>
      )}
    </>
  );
}
