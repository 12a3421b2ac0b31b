import { MOST_CONNECTIONS, type Connections } from "#contract/connection.ts";
import { useLanguage, useWords } from "../language/language-context.ts";
import { Section } from "../panel/Section.tsx";
import { ChainChoice } from "./ChainChoice.tsx";
import styles from "./connection.module.css";
import { useKeptFocus } from "./use-kept-focus.ts";
import { useNames } from "./use-names.ts";
import { connectionWords } from "./words.ts";

type Props = {
  found: Connections;
  chain: number;
  /** Whether the chains take the place of others that somebody was looking at. */
  replaces: boolean;
};

/** The chains there are, the strongest and most telling first; the chosen one is lit in the picture. */
export function ChainList({ found, chain, replaces }: Props) {
  const { language } = useLanguage();
  const t = useWords(connectionWords);
  const nameOf = useNames(found.characters);
  const head = useKeptFocus<HTMLParagraphElement>(replaces);
  const { connections, unavoidable, third } = found;
  const all = new Intl.ListFormat(language).format(unavoidable.map(nameOf));
  return (
    <Section title={t("chains", { count: third === null ? 2 : 3 })}>
      <p ref={head} tabIndex={-1} role="status" className="visually-hidden">
        {t("found", { count: connections.length })}
      </p>
      {unavoidable.length === 0 ? null : <p className={styles.quiet}>{t("unavoidable", { all })}</p>}
      <ol className={styles.chains}>
        {connections.map((connection, at) => (
          <li key={connection.chains.flatMap(({ ties }) => ties).join(" ")}>
            <ChainChoice found={found} connection={connection} at={at} lit={at === chain} />
          </li>
        ))}
      </ol>
      {connections.length < MOST_CONNECTIONS ? (
        <p className={styles.quiet}>{t("fewer", { count: connections.length })}</p>
      ) : null}
    </Section>
  );
}
