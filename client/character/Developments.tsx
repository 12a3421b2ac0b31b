import type { Development } from "#contract/character.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { Section } from "../panel/Section.tsx";
import { useMoments } from "../telling/use-moments.ts";
import { useTelling } from "../telling/use-telling.ts";
import styles from "./character.module.css";
import { characterWords } from "./words.ts";

/** What becomes of a character, installment by installment. */
export function Developments({ developments }: { developments: readonly Development[] }) {
  const tell = useTell();
  const t = useWords(characterWords);
  const moments = useMoments();
  const telling = useTelling();
  if (developments.length === 0) return null;
  return (
    <Section title={t("developments", { telling })}>
      <ol className={styles.developments}>
        {developments.map(({ position, text }) => (
          <li key={`${position} ${text.en}`}>
            <span className={styles.when}>{moments.short(position)}</span>
            <p>{tell(text)}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
