import type { Changes } from "#contract/changes.ts";
import { AboutCharacter } from "./AboutCharacter.tsx";
import styles from "./catch-up.module.css";
import { byCharacter } from "./news.ts";

/** All there is to say of each character since one last saw them. */
export function NewsByCharacter({ told }: { told: Changes }) {
  return (
    <div className={styles.people}>
      {byCharacter(told).map((about) => (
        <AboutCharacter key={about.character.id} about={about} level="h3" />
      ))}
    </div>
  );
}
