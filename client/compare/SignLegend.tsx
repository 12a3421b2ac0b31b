import { useWords } from "../language/language-context.ts";
import { SignMark } from "../look/SignMark.tsx";
import { SIGNS } from "../look/signs.ts";
import styles from "./compare.module.css";
import { countSigns, type SignsBetween } from "./signs-of.ts";
import { compareWords } from "./words.ts";

/** What the signs in the picture mean, and how many bear each. */
export function SignLegend({ signs }: { signs: SignsBetween }) {
  const t = useWords(compareWords);
  const counts = countSigns(signs);
  return (
    <ul className={styles.signs}>
      {SIGNS.map((sign) => {
        const { characters, ties } = counts[sign];
        const none = characters + ties === 0;
        const both = characters > 0 && ties > 0 ? "yes" : "no";
        return (
          <li key={sign} data-none={none}>
            <SignMark sign={sign} />
            <span className={styles.signName}>{t(sign)}</span>
            <span className={styles.total} aria-hidden="true">
              {characters + ties}
            </span>
            <span className={styles.count}>{none ? "0" : t("counted", { characters, ties, both })}</span>
          </li>
        );
      })}
    </ul>
  );
}
