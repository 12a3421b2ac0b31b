import type { Connection, Connections } from "#contract/connection.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { ChainLinks } from "./ChainLinks.tsx";
import { ChainMonograms } from "./ChainMonograms.tsx";
import styles from "./connection.module.css";
import { rowsOf } from "./rows.ts";
import { connectionWords } from "./words.ts";

type Props = { found: Connections; connection: Connection; at: number; lit: boolean };

/** One chain: its sentence and its monograms; pressing it lights it in the picture and shows its ties. */
export function ChainChoice({ found, connection, at, lit }: Props) {
  const { look } = useLooking();
  const tell = useTell();
  const t = useWords(connectionWords);
  const rows = rowsOf(connection);
  const count = rows.reduce((sum, { ties }) => sum + ties.length, 0);
  return (
    <div className={lit ? styles.lit : styles.chain}>
      <button
        type="button"
        className={styles.choose}
        aria-pressed={lit}
        onClick={() => look({ type: "chain", chain: at })}
      >
        {rows.map((row) => (
          <ChainMonograms key={row.ties.join(" ")} found={found} row={row} />
        ))}
        <span>{tell(connection.sentence)}</span>
        <span className={styles.steps}>{t("steps", { count })}</span>
      </button>
      {lit ? <ChainLinks found={found} rows={rows} /> : null}
    </div>
  );
}
