import type { Change } from "#contract/changes.ts";
import { TieId } from "#contract/words.ts";
import { useTell } from "../language/language-context.ts";
import { FocusLink } from "../mention/FocusLink.tsx";
import styles from "./catch-up.module.css";
import { ChangeScene } from "./ChangeScene.tsx";

/** A piece of news: a scene under its title, a tie as a link to its page, anything else as it is said. */
export function ChangeLine({ change }: { change: Change }) {
  const tell = useTell();
  const { type, id, sentence } = change;
  if (type === "sceneShown") {
    return (
      <>
        <ChangeScene change={change} titled />
        <p className={styles.sentence}>{tell(sentence)}</p>
      </>
    );
  }
  const tie = type === "tieAdded" || type === "tieEnded" ? TieId.parse(id) : null;
  return (
    <>
      <p className={styles.sentence}>
        {tie ? (
          <FocusLink focus={{ type: "tie", id: tie }} className={styles.tie}>
            {tell(sentence)}
          </FocusLink>
        ) : (
          tell(sentence)
        )}
      </p>
      <ChangeScene change={change} />
    </>
  );
}
