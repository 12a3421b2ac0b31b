import { useId } from "react";
import type { Story } from "#contract/story.ts";
import { useWords } from "../language/language-context.ts";
import { chosenAt, levelsOf } from "./levels.ts";
import styles from "./welcome.module.css";
import { words } from "./words.ts";

type Props = { story: Story; number: number; onChoose: (number: number) => void };

/** Says where one is in a long telling level by level: the part, the book, the chapter. */
export function LevelChoice({ story, number, onChoose }: Props) {
  const t = useWords(words);
  const id = useId();
  const { installments, divisions, telling } = story;
  const levels = levelsOf(installments, number);
  const kinds = levels.length > divisions.length ? divisions : [];
  return (
    <div className={styles.levels}>
      {levels.map(({ value, values }, depth) => (
        <p key={kinds[depth] ?? "unit"}>
          <label htmlFor={`${id}-${depth}`}>{t("level", { kind: kinds[depth] ?? telling })}</label>
          <select
            id={`${id}-${depth}`}
            value={value}
            onChange={(event) =>
              onChoose(chosenAt(installments, number, depth, Number(event.currentTarget.value)))
            }
          >
            {values.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </p>
      ))}
    </div>
  );
}
