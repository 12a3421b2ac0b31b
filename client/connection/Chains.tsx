import { useQuery } from "@tanstack/react-query";
import type { CharacterId } from "#contract/words.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Answer } from "../panel/Answer.tsx";
import { Section } from "../panel/Section.tsx";
import { ChainChoice } from "./ChainChoice.tsx";
import styles from "./connection.module.css";
import { connections } from "./connections-query.ts";
import { NoChain } from "./NoChain.tsx";
import { connectionWords } from "./words.ts";

type Props = { from: CharacterId; to: CharacterId; chain: number };

/** The chains between two, shortest first; the chosen one is lit in the picture. */
export function Chains({ from, to, chain }: Props) {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const t = useWords(connectionWords);
  const answer = useQuery(connections(looking, through, from, to));
  return (
    <Answer of={answer}>
      {(found) =>
        found.connections.length === 0 ? (
          <NoChain from={from} to={to} />
        ) : (
          <Section title={t("chains")}>
            <p role="status" className="visually-hidden">
              {t("found", { count: found.connections.length })}
            </p>
            <ol className={styles.chains}>
              {found.connections.map((connection, at) => (
                <li key={connection.ties.join(" ")}>
                  <ChainChoice found={found} connection={connection} at={at} lit={at === chain} />
                </li>
              ))}
            </ol>
          </Section>
        )
      }
    </Answer>
  );
}
