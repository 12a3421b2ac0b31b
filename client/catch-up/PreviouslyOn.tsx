import type { CharacterId, Text } from "#contract/words.ts";
import { useWords } from "../language/language-context.ts";
import styles from "./catch-up.module.css";
import { ChangeLines } from "../news/ChangeLines.tsx";
import type { Previously } from "./previously.ts";
import { StandingTie } from "./StandingTie.tsx";
import { catchUpWords } from "./words.ts";

type Props = Previously & { names: ReadonlyMap<CharacterId, Text> };

/** The ties that stand, then the scenes that weighed most. */
export function PreviouslyOn({ ties, scenes, names }: Props) {
  const t = useWords(catchUpWords);
  return (
    <div className={styles.columns}>
      {ties.length === 0 ? null : (
        <div className={styles.part}>
          <h4 className={styles.partTitle}>{t("standing")}</h4>
          <ul className={styles.lines}>
            {ties.map((tie) => (
              <StandingTie key={tie.id} tie={tie} from={names.get(tie.from)} to={names.get(tie.to)} />
            ))}
          </ul>
        </div>
      )}
      {scenes.length === 0 ? null : (
        <div className={styles.part}>
          <h4 className={styles.partTitle}>{t("weighed")}</h4>
          <ChangeLines changes={scenes} />
        </div>
      )}
    </div>
  );
}
