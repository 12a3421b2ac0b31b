import { useState } from "react";
import type { Story } from "#contract/story.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { numberShown } from "../horizon/horizon.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { useSaidNumbers } from "../telling/use-said-numbers.ts";
import { Button } from "../ui/Button.tsx";
import { Modal } from "../ui/Modal.tsx";
import { InstallmentChoice } from "./InstallmentChoice.tsx";
import styles from "./welcome.module.css";
import { words } from "./words.ts";

type Props = { story: Story; onClose: () => void };

/** Asks how far the reader has come. Until there is an answer, the first installment is all that is shown. */
export function Welcome({ story, onClose }: Props) {
  const t = useWords(words);
  const tell = useTell();
  const { suggested, own, asked, setThrough } = useHorizon();
  const [number, setNumber] = useState(numberShown(suggested ?? own, story.installments));
  const chosen = story.installments.find((installment) => installment.number === number);
  const { telling } = story;
  const called = useSaidNumbers();
  const answer = (through: Parameters<typeof setThrough>[0]) => {
    setThrough(through);
    onClose();
  };
  return (
    <Modal labelledBy="welcome-title" onClose={() => (asked ? onClose() : answer(null))}>
      <div className={styles.welcome}>
        <h2 id="welcome-title">{t("title", { story: tell(story.title), telling })}</h2>
        <p className={styles.quiet}>{t("promise")}</p>
        <InstallmentChoice story={story} number={number} onChoose={setNumber} />
        {suggested ? (
          <p className={styles.quiet}>
            {t("linked", { number: called(numberShown(suggested, story.installments)), telling })}
          </p>
        ) : null}
        <div className={styles.answers}>
          <Button tone="accent" onClick={() => answer(chosen?.id ?? null)}>
            {t("open", { first: number === 1 ? "yes" : "no", number: called(number), telling })}
          </Button>
          <Button onClick={() => answer(null)}>{t("none")}</Button>
          <Button onClick={() => answer("all")}>{t("all", { telling })}</Button>
        </div>
        <p className={styles.least}>{t("least", { telling, number: called(1) })}</p>
      </div>
    </Modal>
  );
}
