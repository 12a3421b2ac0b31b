import { useId } from "react";
import type { Installment } from "#contract/story.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { saidNumber } from "../telling/said-number.ts";
import { useTelling } from "../telling/use-telling.ts";
import styles from "./catch-up.module.css";
import { beforeHorizon, toldFrom } from "./since.ts";
import { catchUpWords } from "./words.ts";

const BEGINNING = "beginning";

/** Since when changes are told; at the first installment there is nothing to choose. */
export function SinceChoice({ installments }: { installments: readonly Installment[] }) {
  const id = useId();
  const { looking, look } = useLooking();
  const { number } = useHorizon();
  const t = useWords(catchUpWords);
  const telling = useTelling();
  const earlier = beforeHorizon(installments, number);
  if (earlier.length === 0) return null;
  const choose = (value: string) =>
    look({ type: "since", since: earlier.find((one) => one.id === value)?.id ?? BEGINNING });
  return (
    <p className={styles.since}>
      <label htmlFor={id}>{t("since")}</label>
      <select
        id={id}
        value={toldFrom(looking.since, installments, number) ?? BEGINNING}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {earlier.map((one) => (
          <option key={one.id} value={one.id}>
            {t("sinceUnit", { telling, number: saidNumber(one) })}
          </option>
        ))}
        <option value={BEGINNING}>{t("beginning")}</option>
      </select>
    </p>
  );
}
