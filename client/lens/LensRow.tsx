import type { ReactNode } from "react";
import type { Ensemble } from "#contract/graph.ts";
import { useLanguage, useWords } from "../language/language-context.ts";
import { MOST_LENSES, type LensId } from "../looking/lens.ts";
import { useLooking } from "../looking/looking-context.ts";
import styles from "./lens.module.css";
import { useLensNames, useLensQuestions } from "./use-lens-words.ts";
import { lensWords } from "./words.ts";

type Props = { lens: LensId; ties: number; ensemble: Ensemble; children?: ReactNode };

/** A lens to put on or take off; one through which there is nothing to see, or one too many, cannot be put on. */
export function LensRow({ lens, ties, ensemble, children }: Props) {
  const t = useWords(lensWords);
  const { language } = useLanguage();
  const { looking, look } = useLooking();
  const nameOf = useLensNames();
  const asks = useLensQuestions(ensemble);
  const isOn = looking.lenses.includes(lens);
  const isBarred = !isOn && (ties === 0 || looking.lenses.length >= MOST_LENSES);
  return (
    <li className={styles.row}>
      <label className={styles.label} data-barred={isBarred}>
        <input
          type="checkbox"
          checked={isOn}
          disabled={isBarred}
          onChange={() => look({ type: "toggleLens", lens })}
        />
        <span>
          <span className={styles.name}>{nameOf(lens)}</span>
          <span className={styles.asks}>{asks(lens)}</span>
        </span>
        <span className={styles.note}>
          {ties === 0 ? t("none") : new Intl.NumberFormat(language).format(ties)}
        </span>
      </label>
      {children}
    </li>
  );
}
