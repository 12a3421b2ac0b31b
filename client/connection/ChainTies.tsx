import type { Connection, Connections } from "#contract/connection.ts";
import type { GraphTie } from "#contract/graph.ts";
import { useLanguage, useTell, useWords } from "../language/language-context.ts";
import { Mention } from "../mention/Mention.tsx";
import { sentenceOf } from "../tie-words/tie-sentence.ts";
import styles from "./connection.module.css";
import { connectionWords } from "./words.ts";

type Props = { found: Connections; connection: Connection };

/** The ties of a chain one by one, each a link to its page. */
export function ChainTies({ found, connection }: Props) {
  const { language } = useLanguage();
  const tell = useTell();
  const t = useWords(connectionWords);
  const ties = connection.ties.flatMap((id) => found.ties.filter((tie) => tie.id === id));
  const nameOf = (id: GraphTie["from"]): string => {
    const character = found.characters.find((one) => one.id === id);
    return character ? tell(character.shortName) : "";
  };
  return (
    <ol className={styles.ties}>
      {ties.map((tie) => (
        <li key={tie.id}>
          <Mention focus={{ type: "tie", id: tie.id }}>
            {sentenceOf(nameOf(tie.from), tell(tie.label), nameOf(tie.to), language)}
          </Mention>
          {tie.ended === null ? null : <span className={styles.quiet}> ({t("past")})</span>}
        </li>
      ))}
    </ol>
  );
}
