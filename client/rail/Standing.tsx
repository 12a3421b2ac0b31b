import type { Story } from "#contract/story.ts";
import { horizonThrough, sceneNumberOf } from "#contract/telling.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useLanguage, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { MoreShown } from "../reveal/MoreShown.tsx";
import { Button } from "../ui/Button.tsx";
import { useSaidNumbers } from "../telling/use-said-numbers.ts";
import { numberWord } from "./number-words.ts";
import styles from "./rail.module.css";
import { StandingThen } from "./StandingThen.tsx";
import { words } from "./words.ts";

type Props = { story: Story; onChange: () => void };

/** In words: how much has been seen, that nothing later is shown, and how to say otherwise; or what is looked back at. */
export function Standing({ story, onChange }: Props) {
  const t = useWords(words);
  const { language } = useLanguage();
  const { order } = useLooking().looking;
  const { number, position, seen, own, levels, lookAt } = useHorizon();
  const called = useSaidNumbers();
  const { telling, installments } = story;
  const all = installments.length;
  if (order === "happened") return <StandingThen />;
  if (position < horizonThrough(seen)) {
    return (
      <div className={styles.standing}>
        <p className={styles.seenWords}>
          {t("looking", { number: called(number), scene: sceneNumberOf(position) ?? 0, telling })}
        </p>
        <Button tone="quiet" className={styles.change} onClick={() => lookAt(undefined)}>
          {t("forward")}
        </Button>
      </div>
    );
  }
  const saying = { seen: numberWord(seen, language), all: numberWord(all, language), telling };
  return (
    <div className={styles.standing}>
      <p className={styles.seenWords}>
        {own === undefined ? t("first", saying) : t(seen === all ? "seenAll" : "seen", saying)}
      </p>
      <p className={styles.later}>
        <span className={styles.words}>
          {levels.length > 0 && seen < all ? null : t(seen === all ? "everything" : "later")}{" "}
        </span>
        <Button tone="quiet" className={styles.change} onClick={onChange}>
          {t("change")}
        </Button>
      </p>
      <MoreShown />
    </div>
  );
}
