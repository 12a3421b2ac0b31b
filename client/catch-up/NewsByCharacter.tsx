import { useQuery } from "@tanstack/react-query";
import type { Changes } from "#contract/changes.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { changes } from "../news/changes-query.ts";
import { Answer } from "../panel/Answer.tsx";
import { AboutCharacter } from "./AboutCharacter.tsx";
import styles from "./catch-up.module.css";
import { byCharacter } from "./news.ts";

/** All there is to say of each character since one last saw them. */
export function NewsByCharacter({ told }: { told: Changes }) {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const all = useQuery(changes(looking.story, through, null));
  return (
    <Answer of={all} lines={12}>
      {(everything) => (
        <div className={styles.people}>
          {byCharacter(told, everything.changes).map((about) => (
            <AboutCharacter key={about.character.id} about={about} level="h3" />
          ))}
        </div>
      )}
    </Answer>
  );
}
