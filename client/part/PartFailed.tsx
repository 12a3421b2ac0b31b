import { useContext, useEffect } from "react";
import { AwayContext } from "../away/away-context.ts";
import { useWords } from "../language/language-context.ts";
import { Notice } from "../ui/Notice.tsx";
import { PartMissing } from "./part.ts";
import styles from "./part.module.css";
import { words } from "./words.ts";

const reload = () => location.reload();

/** Says that a part of the page failed. One that could not be fetched comes with the server. */
export function PartFailed({ error }: { error: unknown }) {
  const t = useWords(words);
  const watch = useContext(AwayContext);
  const missing = error instanceof PartMissing;
  useEffect(() => {
    if (!missing || !watch) return;
    watch.report();
    return watch.subscribe(() => {
      if (!watch.isAway()) reload();
    });
  }, [missing, watch]);
  return (
    <div className={styles.failed}>
      <Notice alert title={t(missing ? "missing" : "broken")} action={{ label: t("reload"), act: reload }}>
        {t(missing ? "missingText" : "brokenText")}
      </Notice>
    </div>
  );
}
