import type { Note } from "#contract/note.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { Section } from "../panel/Section.tsx";
import { byTopic } from "./by-topic.ts";
import styles from "./notes.module.css";
import { notesWords } from "./words.ts";

type Props = { kind: Note["kind"]; notes: readonly Note[] };

/** The disagreements, or the gaps, by topic. */
export function NotesOfKind({ kind, notes }: Props) {
  const tell = useTell();
  const t = useWords(notesWords);
  const topics = byTopic(notes.filter((note) => note.kind === kind));
  if (topics.length === 0) return null;
  return (
    <Section title={t(kind)}>
      <p className={styles.quiet}>{t(kind === "conflict" ? "conflictText" : "gapText")}</p>
      <div className={styles.topics}>
        {topics.map(({ topic, notes: onIt }) => (
          <div key={topic.en} className={styles.topic}>
            <h4 className={styles.name}>{tell(topic)}</h4>
            <ul className={styles.notes}>
              {onIt.map((note) => (
                <li key={note.id}>{tell(note.text)}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}
