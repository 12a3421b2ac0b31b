import type { TiePage, ToldTie } from "#contract/tie.ts";
import { useLanguage, useTell } from "../language/language-context.ts";
import { sentenceOf } from "../tie-words/tie-sentence.ts";
import styles from "./tie.module.css";

type Props = { tie: ToldTie; between: TiePage["between"] };

/** A tie said from either side; a mutual one that reads the same both ways is said once. */
export function TieWays({ tie, between: [one, other] }: Props) {
  const { language } = useLanguage();
  const tell = useTell();
  const [from, to] = tie.from === one.id ? [one, other] : [other, one];
  const there = sentenceOf(tell(from.shortName), tell(tie.label), tell(to.shortName), language);
  const back = sentenceOf(tell(to.shortName), tell(tie.labelBack), tell(from.shortName), language);
  const same = !tie.directed && tell(tie.label) === tell(tie.labelBack);
  return (
    <ul className={styles.ways}>
      <li>{there}</li>
      {same ? null : <li className={styles.back}>{back}</li>}
    </ul>
  );
}
