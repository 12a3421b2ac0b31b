import { useMemo, type ReactNode } from "react";
import type { Ensemble } from "#contract/graph.ts";
import { useWords } from "../language/language-context.ts";
import { isFiltering } from "../looking/filter.ts";
import { useLooking } from "../looking/looking-context.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { countTies } from "./counts.ts";
import { familiesOf } from "./families-of.ts";
import { FamilyFilter } from "./FamilyFilter.tsx";
import styles from "./legend.module.css";
import { words } from "./words.ts";

/** The families of ties with their hue, dash and count; it is the filter too. Other filters may stand beside. */
export function Legend({ ensemble, children }: { ensemble: Ensemble; children?: ReactNode }) {
  const t = useWords(words);
  const { looking, look } = useLooking();
  const counts = useMemo(() => countTies(ensemble.ties), [ensemble]);
  const filtered = isFiltering(looking);
  return (
    <section className={styles.legend} aria-label={t("legend")}>
      <ul className={styles.families}>
        {familiesOf(counts, looking).map((family) => (
          <FamilyFilter key={family} family={family} counts={counts} />
        ))}
      </ul>
      {children}
      {filtered ? (
        <IconButton icon="close" label={t("clear")} onClick={() => look({ type: "clearFilters" })} />
      ) : null}
    </section>
  );
}
