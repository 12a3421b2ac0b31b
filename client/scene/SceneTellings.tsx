import type { Scene } from "#contract/story.ts";
import { sceneNumberOf } from "#contract/telling.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { FocusLink } from "../mention/FocusLink.tsx";
import styles from "./scene.module.css";
import { sceneWords } from "./words.ts";

/** The scenes of an installment in order, each with what happens in it; the title leads to its page. */
export function SceneTellings({ scenes }: { scenes: readonly Scene[] }) {
  const tell = useTell();
  const t = useWords(sceneWords);
  if (scenes.length === 0) return <p className={styles.quiet}>{t("noScenes")}</p>;
  return (
    <ol className={styles.tellings}>
      {scenes.map((scene) => (
        <li key={scene.id}>
          <span className={styles.number} aria-hidden="true">
            {sceneNumberOf(scene.position)}
          </span>
          <div>
            <FocusLink focus={{ type: "scene", id: scene.id }} className={styles.title}>
              {tell(scene.title)}
            </FocusLink>
            <p className={styles.quiet}>{tell(scene.text)}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
