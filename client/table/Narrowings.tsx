import { CompareButton } from "../compare/CompareButton.tsx";
import { useWords } from "../language/language-context.ts";
import { toggleNarrowing, type Narrowing } from "../looking/arranged.ts";
import { useLooking } from "../looking/looking-context.ts";
import { CheckRow } from "../ui/CheckRow.tsx";
import styles from "./table.module.css";
import { tableWords } from "./words.ts";

/** What the tables are narrowed to besides filters, and the way to compare two moments. */
export function Narrowings({ isComparing }: { isComparing: boolean }) {
  const { looking, look } = useLooking();
  const t = useWords(tableWords);
  const { narrowed } = looking.arranged;
  const row = (one: Narrowing, text: string) => (
    <CheckRow
      checked={narrowed.includes(one)}
      onToggle={() => look({ type: "arrange", arranged: { narrowed: toggleNarrowing(narrowed, one) } })}
    >
      {text}
    </CheckRow>
  );
  return (
    <div className={styles.narrowing}>
      {row("cast", t("onlyCast"))}
      {isComparing ? row("differing", t("onlyDiffering")) : null}
      <CompareButton />
    </div>
  );
}
