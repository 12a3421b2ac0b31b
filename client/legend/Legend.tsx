import { useMemo } from "react";
import type { Ensemble } from "#contract/graph.ts";
import { Family } from "#contract/kinds.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Button } from "../ui/Button.tsx";
import { CompanyFilter } from "./CompanyFilter.tsx";
import { countTies } from "./counts.ts";
import { FamilyFilter } from "./FamilyFilter.tsx";
import styles from "./legend.module.css";
import { words } from "./words.ts";

/** The families of ties with their hue, dash and count; it is the filter too. */
export function Legend({ ensemble }: { ensemble: Ensemble }) {
  const t = useWords(words);
  const { looking, look } = useLooking();
  const counts = useMemo(() => countTies(ensemble.ties), [ensemble]);
  const filtered = looking.families.length + looking.kinds.length + looking.companies.length > 0;
  return (
    <div className={styles.legend} role="group" aria-label={t("legend")}>
      <ul className={styles.families}>
        {Family.options.map((family) => (
          <FamilyFilter key={family} family={family} counts={counts} />
        ))}
      </ul>
      <CompanyFilter companies={ensemble.companies} />
      {filtered ? (
        <Button tone="quiet" aria-label={t("clearLong")} onClick={() => look({ type: "clearFilters" })}>
          {t("clear")}
        </Button>
      ) : null}
    </div>
  );
}
