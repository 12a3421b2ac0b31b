import type { Story } from "#contract/story.ts";
import { horizonThrough, sceneNumberOf } from "#contract/telling.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useLanguage, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Button } from "../ui/Button.tsx";
import { numberWord } from "./number-words.ts";
import styles from "./rail.module.css";
import { words } from "./words.ts";

/** In words: how much has been seen, that nothing later is shown, and how to say otherwise. */
export function Standing({ story, onChange }: { story: Story; onChange: () => void }) {
  const t = useWords(words);
  const { language } = useLanguage();
  const { looking, look } = useLooking();
  const { number, position, seen, own, lookAt } = useHorizon();
  const all = story.installments.length;
  const saying = { seen: numberWord(seen, language), all: numberWord(all, language), telling: story.telling };
  const happened = looking.order === "happened";
  const lookingBack = position < horizonThrough(seen);
  const scene = sceneNumberOf(position) ?? 0;
  const forward = () => {
    lookAt(undefined);
    if (happened) look({ type: "at", at: null });
  };
  return (
    <div className={styles.standing}>
      <p className={styles.seenWords}>
        {own === undefined ? t("first", saying) : t(seen === all ? "seenAll" : "seen", saying)}
      </p>
      <p className={styles.later}>
        <span className={styles.words}>
          {happened
            ? t("key")
            : lookingBack
              ? t("looking", { number, scene, telling: story.telling })
              : t(seen === all ? "everything" : "later")}{" "}
        </span>
        {lookingBack || looking.at !== null ? (
          <Button tone="quiet" className={styles.change} onClick={forward}>
            {t("forward")}
          </Button>
        ) : (
          <Button tone="quiet" className={styles.change} onClick={onChange}>
            {t("change")}
          </Button>
        )}
      </p>
    </div>
  );
}
