import type { Story } from "#contract/story.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useLanguage, useWords } from "../language/language-context.ts";
import { MoreShown } from "../reveal/MoreShown.tsx";
import { Button } from "../ui/Button.tsx";
import { numberWord } from "./number-words.ts";
import styles from "./rail.module.css";
import { words } from "./words.ts";

/** In words: how much has been seen, that nothing later is shown, and how to say otherwise. */
export function Standing({ story, onChange }: { story: Story; onChange: () => void }) {
  const t = useWords(words);
  const { language } = useLanguage();
  const { through, number, seen, own, levels, setThrough } = useHorizon();
  const all = story.installments.length;
  const saying = { seen: numberWord(seen, language), all: numberWord(all, language), telling: story.telling };
  const lookingBack = own !== undefined && through !== own && number < seen;
  return (
    <div className={styles.standing}>
      <p className={styles.seen}>
        {own === undefined ? t("first", saying) : t(seen === all ? "seenAll" : "seen", saying)}
      </p>
      <p className={styles.later}>
        <span className={styles.words}>
          {lookingBack
            ? t("looking", { number, telling: story.telling })
            : levels.length > 0 && number < all
              ? null
              : t(number === all ? "everything" : "later")}{" "}
        </span>
        {lookingBack ? (
          <Button tone="quiet" className={styles.change} onClick={() => setThrough(own)}>
            {t("forward")}
          </Button>
        ) : (
          <Button tone="quiet" className={styles.change} onClick={onChange}>
            {t("change")}
          </Button>
        )}
      </p>
      <MoreShown />
    </div>
  );
}
