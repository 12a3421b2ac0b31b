import { Fragment } from "react";
import type { PersonEntry } from "#contract/people.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { CharacterMentions } from "../mention/CharacterMentions.tsx";
import { FocusLink } from "../mention/FocusLink.tsx";
import { Mention } from "../mention/Mention.tsx";
import styles from "./person.module.css";
import { personWords } from "./words.ts";

/** One person of the list: name, what they did here, whom they play, where else one knows them from. */
export function PersonCard({ person }: { person: PersonEntry }) {
  const tell = useTell();
  const t = useWords(personWords);
  return (
    <li className={styles.card}>
      <h3 className={styles.name}>
        <FocusLink focus={{ type: "person", id: person.id }} className={styles.nameLink}>
          {person.name}
        </FocusLink>
      </h3>
      {person.roles.length === 0 ? null : <p className={styles.quiet}>{person.roles.map(tell).join(", ")}</p>}
      {person.plays.length === 0 ? null : (
        <CharacterMentions characters={person.plays} note={({ double }) => (double ? t("double") : null)} />
      )}
      {person.knownFor.length === 0 ? null : (
        <p className={styles.quiet}>
          {t("knownFor")}{" "}
          {person.knownFor.map((work, at) => (
            <Fragment key={`${work.id} ${work.part ?? ""}`}>
              {at > 0 ? ", " : null}
              <Mention focus={{ type: "work", id: work.id }}>{tell(work.title)}</Mention>
            </Fragment>
          ))}
        </p>
      )}
    </li>
  );
}
