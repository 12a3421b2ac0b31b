import type { Connector, Connectors } from "#contract/connection.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { LinkLine } from "../link/LinkLine.tsx";
import { CharacterMention } from "../mention/CharacterMention.tsx";
import { Fold } from "../panel/Fold.tsx";
import styles from "./across.module.css";
import { acrossWords } from "./words.ts";

type Props = { found: Connectors; connector: Connector };

/** One who connects two companies: on which side, by how many ties, the most telling of them said and listed. */
export function ConnectorEntry({ found, connector }: Props) {
  const tell = useTell();
  const t = useWords(acrossWords);
  const { character: id, side, crossings, sentence, ties } = connector;
  const character = found.characters.find((one) => one.id === id);
  if (!character) return null;
  const where =
    side === "both"
      ? t("both")
      : side === "neither"
        ? t("between")
        : tell(side === "from" ? found.from.name : found.to.name);
  return (
    <li className={styles.connector}>
      <CharacterMention character={character} note={`${where} · ${t("crossings", { count: crossings })}`} />
      <p>{tell(sentence)}</p>
      <Fold title={t("ties")} count={ties.length}>
        <ul className={styles.ties}>
          {found.ties
            .filter((link) => ties.includes(link.id))
            .map((link) => (
              <li key={link.id}>
                <LinkLine link={link} from={id} characters={found.characters} />
              </li>
            ))}
        </ul>
      </Fold>
    </li>
  );
}
