import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import type { Installment } from "#contract/story.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { saidNumber } from "../telling/said-number.ts";
import { story } from "../telling/story-query.ts";
import { useTelling } from "../telling/use-telling.ts";
import { comparable } from "./compared-with.ts";
import styles from "./compare.module.css";
import { compareWords } from "./words.ts";

/** Which earlier moment the picture is compared with. */
export function EarlierChoice({ earlier }: { earlier: Installment }) {
  const id = useId();
  const { looking, look } = useLooking();
  const { through, number } = useHorizon();
  const t = useWords(compareWords);
  const telling = useTelling();
  const { data } = useQuery(story(looking.story, through));
  const choices = comparable(data?.installments ?? [], number);
  const choose = (value: string) => {
    const chosen = choices.find((one) => one.id === value);
    if (chosen) look({ type: "compareRather", with: chosen.id });
  };
  return (
    <p className={styles.choice}>
      <label htmlFor={id}>{t("with")}</label>
      <select id={id} value={earlier.id} onChange={(event) => choose(event.currentTarget.value)}>
        {choices.map((one) => (
          <option key={one.id} value={one.id}>
            {t("unit", { telling, number: saidNumber(one) })}
          </option>
        ))}
      </select>
    </p>
  );
}
