import type { ReactNode } from "react";
import type { SceneRef } from "#contract/story.ts";
import { useTell } from "../language/language-context.ts";
import { useMoments } from "../telling/use-moments.ts";
import { FocusLink } from "./FocusLink.tsx";
import styles from "./mention.module.css";

type Props<Mentioned extends SceneRef> = {
  scenes: readonly Mentioned[];
  note?: (scene: Mentioned) => ReactNode;
};

/** Scenes named in passing, in the order of the telling, each a link to its page. */
export function SceneMentions<Mentioned extends SceneRef>({ scenes, note }: Props<Mentioned>) {
  const tell = useTell();
  const moments = useMoments();
  return (
    <ol className={styles.list}>
      {scenes.map((scene) => (
        <li key={scene.id}>
          <FocusLink focus={{ type: "scene", id: scene.id }} className={styles.scene}>
            <span className={styles.when}>{moments.short(scene.position)}</span>
            <span className={styles.sceneTitle}>
              {tell(scene.title)}
              {note ? <span className={styles.note}>{note(scene)}</span> : null}
            </span>
          </FocusLink>
        </li>
      ))}
    </ol>
  );
}
