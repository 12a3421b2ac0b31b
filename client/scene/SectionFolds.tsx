import { useTell, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Fold } from "../panel/Fold.tsx";
import { useTelling } from "../telling/use-telling.ts";
import { InstallmentEntry } from "./InstallmentEntry.tsx";
import type { SectionSeen } from "./by-section.ts";
import styles from "./scene.module.css";
import { sceneWords } from "./words.ts";

type Props = { sections: readonly SectionSeen[]; beyond: number };

/** A long telling, its sections folded but for the one that is looked at, or else the last one begun. */
export function SectionFolds({ sections, beyond }: Props) {
  const { looking } = useLooking();
  const tell = useTell();
  const t = useWords(sceneWords);
  const telling = useTelling();
  const { focus } = looking;
  const looked = sections.find(
    ({ installments }) => focus?.type === "installment" && installments.some(({ id }) => id === focus.id),
  );
  const open = looked ?? sections.at(-1);
  return (
    <div className={styles.sections}>
      {sections.map((one) => (
        <Fold
          key={one.section.en}
          title={tell(one.section)}
          count={one.installments.length}
          open={one === open}
          lazy
        >
          <ol className={styles.installments}>
            {one.installments.map((installment) => (
              <InstallmentEntry key={installment.id} installment={installment} />
            ))}
          </ol>
        </Fold>
      ))}
      {beyond > 0 ? <p className={styles.beyond}>{t("beyond", { count: beyond, telling })}</p> : null}
    </div>
  );
}
