import type { Change } from "#contract/changes.ts";
import { useTell } from "../language/language-context.ts";
import { FocusLink } from "../mention/FocusLink.tsx";
import { useMoments } from "../telling/use-moments.ts";
import styles from "./catch-up.module.css";

/** Where a piece of news was told, a link to the scene where one is noted; `titled`: as what it is about. */
export function ChangeScene({ change, titled = false }: { change: Change; titled?: boolean }) {
  const tell = useTell();
  const moments = useMoments();
  const { scene, position } = change;
  if (!scene) return <span className={styles.where}>{moments.short(position)}</span>;
  return (
    <FocusLink focus={{ type: "scene", id: scene.id }} className={titled ? styles.sceneTitle : styles.where}>
      <span className={styles.when}>{moments.short(position)}</span> · {tell(scene.title)}
    </FocusLink>
  );
}
