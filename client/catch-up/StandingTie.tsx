import type { GraphTie } from "#contract/graph.ts";
import type { Text } from "#contract/words.ts";
import { useLanguage, useTell } from "../language/language-context.ts";
import { FamilySwatch } from "../look/FamilySwatch.tsx";
import { FocusLink } from "../mention/FocusLink.tsx";
import { FAMILY_NAMES } from "../tie-words/family-words.ts";
import { sentenceOf } from "../tie-words/tie-sentence.ts";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";
import styles from "./catch-up.module.css";

type Props = { tie: GraphTie; from: Text | undefined; to: Text | undefined };

/** A tie that stands, with the strand of its family; nothing where either of the two has no name here. */
export function StandingTie({ tie, from, to }: Props) {
  const { language } = useLanguage();
  const tell = useTell();
  if (!from || !to) return null;
  return (
    <li className={styles.standing}>
      <FamilySwatch family={tie.family} />
      <span className={styles.sentence}>
        <VisuallyHidden>{tell(FAMILY_NAMES[tie.family])}: </VisuallyHidden>
        <FocusLink focus={{ type: "tie", id: tie.id }} className={styles.tie}>
          {sentenceOf(tell(from), tell(tie.label), tell(to), language)}
        </FocusLink>
      </span>
    </li>
  );
}
