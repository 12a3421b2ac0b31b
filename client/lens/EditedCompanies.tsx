import { useTell, useWords } from "../language/language-context.ts";
import { toggleCompany } from "../looking/filter.ts";
import { CheckRow } from "../ui/CheckRow.tsx";
import type { EditedProps } from "./EditedTies.tsx";
import styles from "./lens-editor.module.css";
import { lensWords } from "./words.ts";

/** Within which companies a lens looks; nothing where none is known yet. */
export function EditedCompanies({ ensemble, own, onOwn }: EditedProps) {
  const t = useWords(lensWords);
  const tell = useTell();
  if (ensemble.companies.length === 0) return null;
  return (
    <fieldset className={styles.part}>
      <legend>{t("companies")}</legend>
      <div className={styles.ticks}>
        {ensemble.companies.map(({ id, name }) => (
          <CheckRow
            key={id}
            checked={own.companies.includes(id)}
            onToggle={() => onOwn({ ...own, companies: toggleCompany(own.companies, id) })}
          >
            {tell(name)}
          </CheckRow>
        ))}
      </div>
    </fieldset>
  );
}
