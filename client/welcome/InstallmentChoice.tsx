import type { Story } from "#contract/story.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { saidNumber } from "../telling/said-number.ts";
import { LevelChoice } from "./LevelChoice.tsx";
import { NumberChoice } from "./NumberChoice.tsx";
import styles from "./welcome.module.css";
import { words } from "./words.ts";

type Props = { story: Story; number: number; onChoose: (number: number) => void };

/** More numbers than this are no longer a row that one takes in. */
const MOST_IN_A_ROW = 24;

/** Where one is in the telling. Only what is within the horizon already has its title. */
export function InstallmentChoice({ story, number, onChoose }: Props) {
  const t = useWords(words);
  const tell = useTell();
  const horizon = useHorizon();
  const { telling, installments } = story;
  const chosen = installments.find((installment) => installment.number === number);
  const title = number <= horizon.number && chosen?.title ? tell(chosen.title) : null;
  const called = chosen ? saidNumber(chosen) : String(number);
  const Choice = installments.length > MOST_IN_A_ROW ? LevelChoice : NumberChoice;
  return (
    <fieldset className={styles.choice}>
      <legend>{t("list", { telling })}</legend>
      <Choice story={story} number={number} onChoose={onChoose} />
      <p className={styles.chosen}>
        {title && chosen?.numbering.length === 0
          ? t("titled", { number: called, title, telling })
          : (title ?? t("number", { number: called, telling }))}
      </p>
    </fieldset>
  );
}
