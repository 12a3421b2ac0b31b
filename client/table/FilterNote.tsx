import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Button } from "../ui/Button.tsx";
import { isFiltering } from "../looking/filter.ts";
import styles from "./table.module.css";
import { tableWords } from "./words.ts";

/** Says that filters are on, and clears them. */
export function FilterNote() {
  const { looking, look } = useLooking();
  const t = useWords(tableWords);
  if (!isFiltering(looking)) return null;
  return (
    <p className={styles.note}>
      {t("filtered")}
      <Button onClick={() => look({ type: "clearFilters" })}>{t("clear")}</Button>
    </p>
  );
}
