import type { Installment } from "#contract/story.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { FocusLink } from "../mention/FocusLink.tsx";
import { Fold } from "../panel/Fold.tsx";
import { useMoments } from "../telling/use-moments.ts";
import { InstallmentFacts } from "./InstallmentFacts.tsx";
import { InstallmentScenes } from "./InstallmentScenes.tsx";
import styles from "./scene.module.css";
import { sceneWords } from "./words.ts";

/** One installment of the list, its scenes behind a fold; one that is not seen yet is its number. */
export function InstallmentEntry({ installment }: { installment: Installment }) {
  const tell = useTell();
  const t = useWords(sceneWords);
  const moments = useMoments();
  const heading = moments.heading(installment.position);
  if (installment.title === null) return <li className={styles.beyond}>{heading}</li>;
  return (
    <li className={styles.installment}>
      <p className={styles.quiet}>{heading}</p>
      <h3 className={styles.installmentTitle}>
        <FocusLink focus={{ type: "installment", id: installment.id }} className={styles.title}>
          {tell(installment.title)}
        </FocusLink>
      </h3>
      <InstallmentFacts installment={installment} />
      <Fold title={t("scenes")} lazy>
        <InstallmentScenes id={installment.id} />
      </Fold>
    </li>
  );
}
