import type { Connectors } from "#contract/connection.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { Section } from "../panel/Section.tsx";
import { Notice } from "../ui/Notice.tsx";
import styles from "./across.module.css";
import { ConnectorEntry } from "./ConnectorEntry.tsx";
import { acrossWords } from "./words.ts";

/** Those with ties from one company to the other, or that there are none. */
export function ConnectorList({ found }: { found: Connectors }) {
  const tell = useTell();
  const t = useWords(acrossWords);
  const { connectors, connectorsInAll: all, from, to } = found;
  if (connectors.length === 0) {
    return <Notice title={t("none", { from: tell(from.name), to: tell(to.name) })}>{t("noneText")}</Notice>;
  }
  return (
    <Section title={t("connectors")}>
      <p role="status" className={styles.quiet}>
        {t("found", { count: all })}
      </p>
      <ol className={styles.list}>
        {connectors.map((connector) => (
          <ConnectorEntry key={connector.character} found={found} connector={connector} />
        ))}
      </ol>
      {all > connectors.length ? (
        <p className={styles.quiet}>{t("more", { shown: connectors.length, all })}</p>
      ) : null}
    </Section>
  );
}
