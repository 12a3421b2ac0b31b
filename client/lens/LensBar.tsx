import type { Ensemble, Graph } from "#contract/graph.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { LensChip } from "./LensChip.tsx";
import styles from "./lens.module.css";
import { useLenses } from "./use-lenses.ts";
import { lensWords } from "./words.ts";

type Props = { ensemble: Ensemble; graph: Graph };

/** The lenses that are on, each with its mark, its name, and in a sentence what it shows of the graph. */
export function LensBar({ ensemble, graph }: Props) {
  const t = useWords(lensWords);
  const { looking, look } = useLooking();
  const shown = useLenses(graph);
  return (
    <section className={styles.bar} aria-label={t("worn")} aria-live="polite">
      <ul className={styles.worn}>
        {looking.lenses.map((lens, place) => (
          <LensChip key={lens} {...{ lens, place, ensemble, graph }} shown={shown?.each.get(lens) ?? null} />
        ))}
        {looking.lenses.length > 1 ? (
          <li>
            <IconButton icon="close" label={t("clear")} onClick={() => look({ type: "clearLenses" })} />
          </li>
        ) : null}
      </ul>
    </section>
  );
}
