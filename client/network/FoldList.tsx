import type { GraphCompany } from "#contract/graph.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { CheckRow } from "../ui/CheckRow.tsx";
import { LEAST } from "./folds.ts";
import styles from "./fold-list.module.css";
import { words } from "./words.ts";

/** Which companies are drawn as one disc. */
export function FoldList({ companies }: { companies: readonly GraphCompany[] }) {
  const t = useWords(words);
  const tell = useTell();
  const { looking, look } = useLooking();
  const foldable = companies.filter(({ id, members }) => members >= LEAST || looking.folded.includes(id));
  if (foldable.length === 0) return null;
  return (
    <section aria-labelledby="fold-title">
      <h2 id="fold-title" className={styles.title}>
        {t("foldTitle")}
      </h2>
      <ul>
        {foldable.map(({ id, name }) => (
          <li key={id}>
            <CheckRow
              checked={looking.folded.includes(id)}
              onToggle={() => look({ type: "toggleFold", company: id })}
            >
              {t("foldOne", { company: tell(name) })}
            </CheckRow>
          </li>
        ))}
      </ul>
    </section>
  );
}
