import { ApiError, isAway } from "../api/call.ts";
import { useWords } from "../language/language-context.ts";
import { Notice } from "../ui/Notice.tsx";
import styles from "./panel.module.css";
import { panelWords } from "./words.ts";

/** Says why nothing is shown here, and offers to ask again where that may help. */
export function Failed({ error, retry }: { error: Error; retry: () => void }) {
  const t = useWords(panelWords);
  if (error instanceof ApiError && error.code === "not_found") {
    return (
      <div className={styles.failed}>
        <Notice title={t("notFound")}>{t("notFoundText")}</Notice>
      </div>
    );
  }
  return (
    <div className={styles.failed}>
      <Notice alert title={t("failed")} action={{ label: t("again"), act: retry }}>
        {t(isAway(error) ? "away" : "odd")}
      </Notice>
    </div>
  );
}
