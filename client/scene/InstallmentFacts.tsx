import type { Installment } from "#contract/story.ts";
import { sayDate } from "../date/say-date.ts";
import { useLanguage, useTell, useWords } from "../language/language-context.ts";
import styles from "./scene.module.css";
import { sceneWords } from "./words.ts";

/** What an installment is about, when it came out and how long it is. */
export function InstallmentFacts({ installment }: { installment: Installment }) {
  const { language } = useLanguage();
  const tell = useTell();
  const t = useWords(sceneWords);
  const { logline, released, runtimeMinutes } = installment;
  const facts = [
    ...(released === null ? [] : [sayDate(released, language)]),
    ...(runtimeMinutes === null ? [] : [t("runtime", { minutes: runtimeMinutes })]),
  ];
  return (
    <>
      {logline === null ? null : <p>{tell(logline)}</p>}
      {facts.length === 0 ? null : <p className={styles.quiet}>{facts.join(" · ")}</p>}
    </>
  );
}
