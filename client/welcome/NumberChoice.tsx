import type { Story } from "#contract/story.ts";
import { useWords } from "../language/language-context.ts";
import styles from "./welcome.module.css";
import { words } from "./words.ts";

type Props = { story: Story; number: number; onChoose: (number: number) => void };

/** A row of numbers to say where one is in a short telling. */
export function NumberChoice({ story: { installments, telling }, number, onChoose }: Props) {
  const t = useWords(words);
  return (
    <div className={styles.numbers}>
      {installments.map((installment) => (
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
  );
}
