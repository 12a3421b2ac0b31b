import type { Sentiment } from "#contract/sentiments.ts";
import type { Position } from "#contract/telling.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { FocusLink } from "../mention/FocusLink.tsx";
import { useMoments } from "../telling/use-moments.ts";
import { sentimentWord } from "../tie-words/degree-words.ts";
import { FeelingChart } from "./FeelingChart.tsx";
import { feelingWords } from "./feeling-words.ts";
import styles from "./insight.module.css";
import { allOf, type Known } from "./known.ts";
import { roundedFeeling } from "./rounded-feeling.ts";
import { WithNames } from "./WithNames.tsx";

type Props = { pair: Sentiment; known: Known; through: Position };

/** A pair with how their feelings ran: in words, and as a line. */
export function FeelingRow({ pair: { between, tie, run }, known, through }: Props) {
  const t = useWords(feelingWords);
  const tell = useTell();
  const moments = useMoments();
  const [since, until] = [run[0], run.at(-1)];
  if (!since || !until) return null;
  const word = (feeling: number) => tell(sentimentWord(roundedFeeling(feeling)));
  const says =
    since === until
      ? t("steady", { feeling: word(since.feeling), since: moments.short(since.at) })
      : t("moved", {
          first: word(since.feeling),
          since: moments.short(since.at),
          last: word(until.feeling),
          until: moments.short(until.at),
          steps: run.length - 2,
        });
  return (
    <li className={styles.feeling}>
      <span className={styles.words}>
        <span>
          <WithNames
            characters={allOf(known, between)}
            say={([one = "", other = ""]) => t("pair", { one, other })}
          />
        </span>
        <FocusLink focus={{ type: "tie", id: tie }} className={styles.saying}>
          {says}
        </FocusLink>
      </span>
      <FeelingChart run={run} through={through} />
    </li>
  );
}
