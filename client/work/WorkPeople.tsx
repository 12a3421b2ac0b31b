import type { WorkPage } from "#contract/people.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { Mention } from "../mention/Mention.tsx";
import { Section } from "../panel/Section.tsx";
import styles from "./work.module.css";
import { workWords } from "./words.ts";

type Known = WorkPage["people"][number];

/** The people of this story one may know from a work, and whom they play here. */
export function WorkPeople({ people }: { people: WorkPage["people"] }) {
  const tell = useTell();
  const t = useWords(workWords);
  if (people.length === 0) return null;
  const notesOf = ({ role, part, plays }: Known): string =>
    [
      ...(role === null ? [] : [tell(role)]),
      ...(part === null ? [] : [t("part", { part })]),
      ...plays.map(({ name, double }) => t(double ? "double" : "plays", { name: tell(name) })),
    ].join(" · ");
  return (
    <Section title={t("people")}>
      <ul className={styles.people}>
        {people.map((person) => (
          <li key={`${person.id} ${notesOf(person)}`}>
            <Mention focus={{ type: "person", id: person.id }}>{person.name}</Mention>
            <p className={styles.quiet}>{notesOf(person)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
