import { Level } from "#contract/reveal.ts";
import type { Telling } from "#contract/story.ts";
import { useWishes, wish } from "../horizon/wishes.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Button } from "../ui/Button.tsx";
import { CheckRow } from "../ui/CheckRow.tsx";
import styles from "./reveal.module.css";
import { revealWords } from "./words.ts";

/** What a reader may want to be told past their horizon, level by level, and what they were told ahead. */
export function RevealChoice({ telling }: { telling: Telling }) {
  const t = useWords(revealWords);
  const { story } = useLooking().looking;
  const { levels, told } = useWishes(story);
  const toggle = (level: Level) =>
    wish(story, { told, levels: Level.options.filter((one) => levels.includes(one) !== (one === level)) });
  return (
    <fieldset className={styles.choice}>
      <legend>{t("title")}</legend>
      <p className={styles.quiet}>{t("note")}</p>
      {Level.options.map((level) => (
        <CheckRow key={level} checked={levels.includes(level)} onToggle={() => toggle(level)}>
          <span>{t(level)}</span>
          <span className={styles.sentence}>{t(`${level}Text`, { telling })}</span>
        </CheckRow>
      ))}
      {told.length > 0 ? (
        <p className={styles.told}>
          {t("toldAhead", { count: told.length })}{" "}
          <Button tone="quiet" className={styles.link} onClick={() => wish(story, { levels, told: [] })}>
            {t("backAll")}
          </Button>
        </p>
      ) : null}
    </fieldset>
  );
}
