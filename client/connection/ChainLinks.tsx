import type { Chain, Connections } from "#contract/connection.ts";
import { LinkLine } from "../link/LinkLine.tsx";
import styles from "./connection.module.css";
import { LeaveOut } from "./LeaveOut.tsx";

type Props = { found: Connections; rows: readonly Chain[] };

/** The ties of a chain one by one, each with its scenes, and those in between, each to be gone around. */
export function ChainLinks({ found, rows }: Props) {
  const asked = [found.from, found.to, found.third];
  const between = new Set(rows.flatMap(({ characters }) => characters).filter((id) => !asked.includes(id)));
  const links = rows.flatMap(({ characters, ties }) =>
    ties.flatMap((id, at) => {
      const from = characters[at];
      const link = found.ties.find((one) => one.id === id);
      return from && link ? [{ from, link }] : [];
    }),
  );
  return (
    <div className={styles.detail}>
      <ol className={styles.ties}>
        {links.map(({ from, link }) => (
          <li key={link.id}>
            <LinkLine link={link} from={from} characters={found.characters} />
          </li>
        ))}
      </ol>
      {between.size === 0 ? null : <LeaveOut found={found} between={[...between]} />}
    </div>
  );
}
