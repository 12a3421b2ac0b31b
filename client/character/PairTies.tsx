import type { CharacterRef } from "#contract/graph.ts";
import { useTell } from "../language/language-context.ts";
import { FocusLink } from "../mention/FocusLink.tsx";
import { Monogram } from "../ui/Monogram.tsx";
import styles from "./character.module.css";
import { PairHistory } from "./PairHistory.tsx";
import type { Pair } from "./pairs.ts";
import { TieLine } from "./TieLine.tsx";

type Props = { pair: Pair; subject: CharacterRef };

/** One other character with every tie to them in a family, and what happened behind a fold. */
export function PairTies({ pair, subject }: Props) {
  const tell = useTell();
  const { other, now, others } = pair;
  return (
    <li className={styles.pair}>
      <Monogram letters={other.monogram} light={other.light} />
      <div className={styles.pairWords}>
        <FocusLink focus={{ type: "character", id: other.id }} className={styles.other}>
          {tell(other.name)}
        </FocusLink>
        <ul>
          {[...now, ...others].map((tie) => (
            <TieLine key={tie.id} tie={tie} subject={subject} />
          ))}
        </ul>
        <PairHistory pair={pair} />
      </div>
    </li>
  );
}
