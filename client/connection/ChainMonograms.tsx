import { Fragment } from "react";
import type { Chain, Connections } from "#contract/connection.ts";
import { FamilySwatch } from "../look/FamilySwatch.tsx";
import { Monogram } from "../ui/Monogram.tsx";
import styles from "./connection.module.css";

type Props = { found: Connections; row: Chain };

/** A chain drawn small: monograms joined by strands of the ties' families. The sentence says the same. */
export function ChainMonograms({ found, row }: Props) {
  return (
    <span className={styles.monograms} aria-hidden="true">
      {row.characters.map((id, at) => {
        const character = found.characters.find((one) => one.id === id);
        const tie = found.ties.find((one) => one.id === row.ties[at]);
        return (
          <Fragment key={id}>
            {character ? (
              <Monogram letters={character.monogram} light={character.light} size="small" />
            ) : null}
            {tie ? <FamilySwatch family={tie.family} /> : null}
          </Fragment>
        );
      })}
    </span>
  );
}
