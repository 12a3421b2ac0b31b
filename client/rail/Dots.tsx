import { useRef, type KeyboardEvent } from "react";
import type { Installment, Story } from "#contract/story.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useTell, useWords } from "../language/language-context.ts";
import styles from "./rail.module.css";
import { words } from "./words.ts";

type Props = { story: Story; asking: Installment | null; onChoose: (installment: Installment) => void };

/** A dot for each installment; the arrow keys go along them. */
export function Dots({ story, asking, onChoose }: Props) {
  const t = useWords(words);
  const tell = useTell();
  const { number } = useHorizon();
  const list = useRef<HTMLOListElement>(null);
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const dots = [...(list.current?.querySelectorAll("button") ?? [])];
    const at = dots.findIndex((dot) => dot === document.activeElement);
    dots[at + step]?.focus();
    event.preventDefault();
  };
  return (
    <ol ref={list} className={styles.dots} onKeyDown={walk}>
      {story.installments.map((installment) => {
        const seen = installment.number <= number;
        const title = seen && installment.title ? tell(installment.title) : null;
        const naming = { number: installment.number, title: title ?? "", titled: title ? "yes" : "no" };
        return (
          <li key={installment.id} data-seen={seen} data-asking={asking?.id === installment.id}>
            <button
              type="button"
              aria-label={t("dot", { ...naming, telling: story.telling })}
              aria-current={installment.number === number ? "step" : undefined}
              tabIndex={installment.number === number ? 0 : -1}
              onClick={() => onChoose(installment)}
            >
              <span className={styles.dot} />
              <span className={styles.number}>{installment.number}</span>
              {title ? <span className={styles.title}>{title}</span> : null}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
