import type { Change } from "#contract/changes.ts";
import { useTell } from "../language/language-context.ts";
import { FamilySwatch } from "../look/FamilySwatch.tsx";
import { FocusLink } from "../mention/FocusLink.tsx";
import { ChangeScene } from "../news/ChangeScene.tsx";
import { focusOf } from "../news/focus-of.ts";
import styles from "./compare.module.css";

/** A piece of news as a way to the page it is about, which the picture lights; beneath it where it was told. */
export function ComparedLine({ change }: { change: Change }) {
  const tell = useTell();
  const focus = focusOf(change);
  const said = tell(change.sentence);
  return (
    <li className={styles.line}>
      {change.family ? <FamilySwatch family={change.family} /> : null}
      <p>
        {focus ? (
          <FocusLink focus={focus} className={styles.news}>
            {said}
          </FocusLink>
        ) : (
          said
        )}
      </p>
      <p>
        <ChangeScene change={change} />
      </p>
    </li>
  );
}
