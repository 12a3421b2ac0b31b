import type { StoryId } from "#contract/words.ts";
import { useWords } from "../language/language-context.ts";
import { Button } from "../ui/Button.tsx";
import { useDraft } from "./drafts.ts";
import styles from "./tour.module.css";
import { MOST } from "./tour.ts";
import { tourWords } from "./words.ts";

/** Says that a view was taken out, and puts it back; and when a link can hold no more. */
export function TakenOut({ story }: { story: StoryId }) {
  const t = useWords(tourWords);
  const [{ steps, taken }, change] = useDraft(story);
  return (
    <p role="status" className={styles.taken}>
      {taken ? (
        <>
          {t("removed")} <Button onClick={() => change({ type: "restore" })}>{t("restore")}</Button>
        </>
      ) : null}
      {steps.length >= MOST.steps ? t("full", { most: MOST.steps }) : null}
    </p>
  );
}
