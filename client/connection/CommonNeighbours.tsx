import type { Connections } from "#contract/connection.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { CharacterMention } from "../mention/CharacterMention.tsx";
import { Section } from "../panel/Section.tsx";
import styles from "./connection.module.css";
import { connectionWords } from "./words.ts";

/** Who is tied to all of those asked about at once, and how. */
export function CommonNeighbours({ found }: { found: Connections }) {
  const tell = useTell();
  const t = useWords(connectionWords);
  const { neighbours, neighboursInAll, characters, third } = found;
  const count = third === null ? 2 : 3;
  return (
    <Section title={t("neighbours", { count })}>
      {neighbours.length === 0 ? <p className={styles.quiet}>{t("noNeighbours", { count })}</p> : null}
      <ul className={styles.neighbours}>
        {neighbours.map(({ character: id, sentence }) => {
          const character = characters.find((one) => one.id === id);
          return character ? (
            <li key={id}>
              <CharacterMention character={character} note={tell(sentence)} />
            </li>
          ) : null;
        })}
      </ul>
      {neighboursInAll > neighbours.length ? (
        <p className={styles.quiet}>{t("more", { shown: neighbours.length, all: neighboursInAll })}</p>
      ) : null}
    </Section>
  );
}
