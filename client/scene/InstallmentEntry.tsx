import { useEffect, useRef } from "react";
import type { Installment } from "#contract/story.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { FocusLink } from "../mention/FocusLink.tsx";
import { Fold } from "../panel/Fold.tsx";
import { TellAhead } from "../reveal/TellAhead.tsx";
import { useMoments } from "../telling/use-moments.ts";
import { InstallmentFacts } from "./InstallmentFacts.tsx";
import { InstallmentScenes } from "./InstallmentScenes.tsx";
import styles from "./scene.module.css";
import { sceneWords } from "./words.ts";

/** One installment of the list, its scenes behind a fold; one that is not seen yet is its number. */
export function InstallmentEntry({ installment }: { installment: Installment }) {
  const { looking } = useLooking();
  const tell = useTell();
  const t = useWords(sceneWords);
  const moments = useMoments();
  const entry = useRef<HTMLLIElement>(null);
  const { focus } = looking;
  const looked = focus?.type === "installment" && focus.id === installment.id;
  useEffect(() => {
    if (looked) entry.current?.scrollIntoView({ block: "nearest" });
  }, [looked]);
  const heading = moments.heading(installment.position);
  if (installment.title === null)
    return (
      <li className={styles.beyond}>
        {heading}
        <TellAhead about="title" id={installment.id} />
      </li>
    );
  return (
    <li ref={entry} className={styles.installment}>
      <p className={styles.quiet}>{heading}</p>
      <h3 className={styles.installmentTitle}>
        <FocusLink focus={{ type: "installment", id: installment.id }} className={styles.title}>
          {tell(installment.title)}
        </FocusLink>
      </h3>
      <InstallmentFacts installment={installment} />
      <Fold title={t("scenes")} open={looked} lazy>
        <InstallmentScenes id={installment.id} />
      </Fold>
    </li>
  );
}
