import type { Connection, Connections } from "#contract/connection.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import styles from "./connection.module.css";
import { ChainMonograms } from "./ChainMonograms.tsx";
import { ChainTies } from "./ChainTies.tsx";
import { connectionWords } from "./words.ts";

type Props = { found: Connections; connection: Connection; at: number; lit: boolean };

/** One chain: its sentence and its monograms; pressing it lights it in the picture. */
export function ChainChoice({ found, connection, at, lit }: Props) {
  const { look } = useLooking();
  const tell = useTell();
  const t = useWords(connectionWords);
  return (
    <div className={lit ? styles.lit : styles.chain}>
      <button
        type="button"
        className={styles.choose}
        aria-pressed={lit}
        onClick={() => look({ type: "chain", chain: at })}
      >
        <ChainMonograms found={found} connection={connection} />
        <span>{tell(connection.sentence)}</span>
        <span className={styles.steps}>{t("steps", { count: connection.ties.length })}</span>
      </button>
      {lit ? <ChainTies found={found} connection={connection} /> : null}
    </div>
  );
}
