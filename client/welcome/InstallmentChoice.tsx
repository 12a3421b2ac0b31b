import type { Story } from "#contract/story.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useTell, useWords } from "../language/language-context.ts";
import styles from "./welcome.module.css";
import { words } from "./words.ts";

type Props = { story: Story; number: number; onChoose: (number: number) => void };

/** A row of numbers to say where one is. Only what is within the horizon already has its title. */
export function InstallmentChoice({ story, number, onChoose }: Props) {
  const t = useWords(words);
  const tell = useTell();
  const horizon = useHorizon();
  const { telling } = story;
  const chosen = story.installments.find((installment) => installment.number === number);
  const title = number <= horizon.number && chosen?.title ? tell(chosen.title) : null;
  return (
    <fieldset className={styles.choice}>
      <legend>{t("list", { telling })}</legend>
      <div className={styles.numbers}>
        {story.installments.map((installment) => (
          <label key={installment.id}>
            <input
              type="radio"
              name="seen"
              className="visually-hidden"
              aria-label={t("number", { number: installment.number, telling })}
              checked={installment.number === number}
              onChange={() => onChoose(installment.number)}
            />
            <span data-seen={installment.number <= number}>{installment.number}</span>
          </label>
        ))}
      </div>
      <p className={styles.chosen}>
        {title ? t("titled", { number, title, telling }) : t("number", { number, telling })}
      </p>
    </fieldset>
  );
}
