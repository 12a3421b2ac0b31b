import type { Story } from "#contract/story.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { LookLink } from "../looking/LookLink.tsx";
import { saidNumber } from "../telling/said-number.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./coming-back.module.css";
import { useComingBack } from "./use-coming-back.ts";
import { comingBackWords } from "./words.ts";

/** `isWaiting`: there is no room for it just now, and it comes later. */
type Props = { story: Story; isWaiting: boolean };

/** To somebody who is back after a while: where they were, and whether they have come further. Of that only a number. */
export function ComingBack({ story, isWaiting }: Props) {
  const { own, seen, finish } = useHorizon();
  const t = useWords(comingBackWords);
  const tell = useTell();
  const [back, answered] = useComingBack(story.id);
  const last = story.installments.find(({ number }) => number === seen);
  const next = story.installments.find(({ number }) => number === seen + 1);
  if (!back || isWaiting || own === undefined || !last || !next) return null;
  return (
    <section className={styles.bar} aria-label={t("bar")}>
      <p>
        {t("were", { telling: story.telling, number: saidNumber(last) })}
        {last.title ? (
          <>
            , <cite>{tell(last.title)}</cite>
          </>
        ) : null}
        . {t("finished", { number: saidNumber(next) })}
      </p>
      <div className={styles.answers}>
        <Button
          tone="accent"
          onClick={() => {
            finish(next.id);
            answered();
          }}
        >
          {t("yes")}
        </Button>
        <Button onClick={answered}>{t("no")}</Button>
        <LookLink action={{ type: "view", view: "catch-up" }} onLook={answered} className={styles.catchUp}>
          {t("catchUp")}
        </LookLink>
      </div>
    </section>
  );
}
