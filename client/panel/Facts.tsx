import type { ReactNode } from "react";
import styles from "./panel.module.css";

/** One fact under its name; `said` is null while nobody has been told it. */
export type Fact = { name: string; said: ReactNode };

/** Short facts, each under its name; what is not known is left out without a gap. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter((fact) => fact.said !== null && fact.said !== "");
  if (known.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {known.map((fact) => (
        <div key={fact.name}>
          <dt>{fact.name}</dt>
          <dd>{fact.said}</dd>
        </div>
      ))}
    </dl>
  );
}
