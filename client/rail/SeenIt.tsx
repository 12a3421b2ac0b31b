import { useEffect, useRef } from "react";
import type { Installment, Telling } from "#contract/story.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { useSaidNumbers } from "../telling/use-said-numbers.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./rail.module.css";
import { words } from "./words.ts";

type Props = { installment: Installment; telling: Telling; onYes: () => void; onNo: () => void };

/** The one step before the horizon moves forward. Leaving it by Escape or elsewhere means no. */
export function SeenIt({ installment, telling, onYes, onNo }: Props) {
  const t = useWords(words);
  const { seen, own } = useHorizon();
  const called = useSaidNumbers();
  const holder = useRef<HTMLDivElement>(null);
  const next = own === undefined ? 1 : seen + 1;
  const several = next < installment.number ? "yes" : "no";
  useEffect(() => {
    const before = document.activeElement;
    holder.current?.querySelector("button")?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, [installment.id]);
  return (
    <div
      ref={holder}
      className={styles.ask}
      role="group"
      aria-labelledby="seen-it"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onNo();
      }}
    >
      <p id="seen-it">
        {t("ask", { number: called(installment.number), several, from: called(next), telling })}
      </p>
      <Button tone="accent" onClick={onYes}>
        {t("yes")}
      </Button>
      <Button tone="quiet" onClick={onNo}>
        {t("no")}
      </Button>
    </div>
  );
}
