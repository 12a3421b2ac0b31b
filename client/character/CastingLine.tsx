import type { Casting } from "#contract/character.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { Mention } from "../mention/Mention.tsx";
import styles from "./character.module.css";
import { characterWords } from "./words.ts";

/** One person who plays or dances a character, with links to what else they are known from. */
export function CastingLine({ casting: { person, double, knownFor } }: { casting: Casting }) {
  const tell = useTell();
  const t = useWords(characterWords);
  return (
    <div>
      <p>
        {t(double ? "dancedBy" : "playedBy")}{" "}
        <Mention focus={{ type: "person", id: person.id }}>{person.name}</Mention>
      </p>
      {knownFor.length === 0 ? null : (
        <p className={styles.known}>
          {t("knownFor")}{" "}
          {knownFor.map((work, at) => (
            <span key={work.id}>
              {at > 0 ? ", " : null}
              <Mention focus={{ type: "work", id: work.id }}>{tell(work.title)}</Mention>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
