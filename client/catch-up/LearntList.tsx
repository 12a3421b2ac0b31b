import { CharacterMention } from "../mention/CharacterMention.tsx";
import styles from "./catch-up.module.css";
import { ChangeLines } from "../news/ChangeLines.tsx";
import type { News } from "./news.ts";

/** What was learnt of whom, where the headings are already deep enough. */
export function LearntList({ learnt }: { learnt: News["learnt"] }) {
  return (
    <ul className={styles.learnt}>
      {learnt.map(({ character, changes }) => (
        <li key={character.id} className={styles.part}>
          <CharacterMention character={character} />
          <ChangeLines changes={changes} />
        </li>
      ))}
    </ul>
  );
}
