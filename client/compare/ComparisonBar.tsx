import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { IconButton } from "../ui/IconButton.tsx";
import styles from "./compare.module.css";
import { EarlierChoice } from "./EarlierChoice.tsx";
import { SignLegend } from "./SignLegend.tsx";
import type { Comparison } from "./use-comparison.ts";
import { compareWords } from "./words.ts";

/** Over the picture while two moments are compared: which, what the signs mean, and the way out. */
export function ComparisonBar({ comparison }: { comparison: Comparison }) {
  const t = useWords(compareWords);
  const { look } = useLooking();
  const { earlier, drawn } = comparison;
  return (
    <section className={styles.bar} aria-label={t("bar")}>
      {earlier ? <EarlierChoice earlier={earlier} /> : <p>{t("first")}</p>}
      {drawn ? <SignLegend signs={drawn.signs} /> : null}
      <IconButton icon="close" label={t("close")} onClick={() => look({ type: "endComparison" })} />
    </section>
  );
}
