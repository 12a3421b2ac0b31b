import { CharacterMention } from "../mention/CharacterMention.tsx";
import styles from "./catch-up.module.css";
import { ChangeLines } from "./ChangeLines.tsx";
import type { About } from "./news.ts";

/** A character under a heading of its own, and what is new about them. */
export function AboutCharacter({ about, level: Heading }: { about: About; level: "h3" | "h4" }) {
  return (
    <section className={styles.part}>
      <Heading className={styles.who}>
        <CharacterMention character={about.character} />
      </Heading>
      <ChangeLines changes={about.changes} />
    </section>
  );
}
