import { useTell, useWords } from "../language/language-context.ts";
import { sentimentWord, strengthWord } from "../tie-words/degree-words.ts";
import { DegreeMark } from "./DegreeMark.tsx";
import styles from "./tie.module.css";
import { tieWords } from "./words.ts";

type Props = { sentiment: number; strength: number };

/** How the two feel in a tie and how much it weighs, in a word each with a small mark. */
export function TieDegrees({ sentiment, strength }: Props) {
  const tell = useTell();
  const t = useWords(tieWords);
  return (
    <ul className={styles.degrees}>
      <li>
        <DegreeMark at={sentiment + 3} of={5} filled={false} />
        {t("feeling", { word: tell(sentimentWord(sentiment)) })}
      </li>
      <li>
        <DegreeMark at={strength} of={3} filled />
        {t("weight", { word: tell(strengthWord(strength)) })}
      </li>
    </ul>
  );
}
