import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./rail.module.css";
import { words } from "./words.ts";

/** In the order as it happened: that it is so, how to come back to its end, and how to read the strands. */
export function StandingThen() {
  const t = useWords(words);
  const { looking, look } = useLooking();
  return (
    <div className={styles.standing}>
      <p className={styles.seenWords}>
        {t("happened")}{" "}
        {looking.at === null ? null : (
          <Button tone="quiet" className={styles.change} onClick={() => look({ type: "at", at: null })}>
            {t("toEnd")}
          </Button>
        )}
      </p>
      <p className={`${styles.later} ${styles.words}`}>
        {t(looking.view === "storylines" ? "keyOfStrands" : "key")}
      </p>
    </div>
  );
}
