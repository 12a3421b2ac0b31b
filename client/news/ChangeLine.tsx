import type { Change } from "#contract/changes.ts";
import { useTell } from "../language/language-context.ts";
import { FocusLink } from "../mention/FocusLink.tsx";
import { ChangeScene } from "./ChangeScene.tsx";
import { focusOf } from "./focus-of.ts";
import styles from "./news.module.css";

/** A piece of news: a scene under its title, a tie as a link to its page, anything else as it is said. */
export function ChangeLine({ change }: { change: Change }) {
  const tell = useTell();
  const { type, sentence } = change;
  if (type === "sceneShown") {
    return (
      <>
        <ChangeScene change={change} titled />
        <p className={styles.sentence}>{tell(sentence)}</p>
      </>
    );
  }
  const focus = focusOf(change);
  return (
    <>
      <p className={styles.sentence}>
        {focus?.type === "tie" ? (
          <FocusLink focus={focus} className={styles.tie}>
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
