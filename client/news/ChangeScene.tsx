import type { Change } from "#contract/changes.ts";
import { installmentNumberOf } from "#contract/telling.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { FocusLink } from "../mention/FocusLink.tsx";
import { useMoments } from "../telling/use-moments.ts";
import styles from "./news.module.css";
import { newsWords } from "./words.ts";

/**
 * Where a piece of news was told, a link to the scene where one is noted; `titled`: as what it is about. It says
 * of what had been so before that it is only learnt here. In the first installment nearly everything had been.
 */
export function ChangeScene({ change, titled = false }: { change: Change; titled?: boolean }) {
  const tell = useTell();
  const t = useWords(newsWords);
  const moments = useMoments();
  const { scene, position, turn } = change;
  const learnt = turn === "revealed" && installmentNumberOf(position) > 1;
  const note = learnt ? <span className={styles.where}> · {t("before")}</span> : null;
  if (!scene) {
    return (
      <span className={styles.where}>
        {moments.short(position)}
        {note}
      </span>
    );
  }
  return (
    <>
      <FocusLink
        focus={{ type: "scene", id: scene.id }}
        className={titled ? styles.sceneTitle : styles.where}
      >
        <span className={styles.when}>{moments.short(position)}</span> · {tell(scene.title)}
      </FocusLink>
      {note}
    </>
  );
}
