import type { StoryId } from "#contract/words.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { addressOf } from "../looking/address.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { useDraft } from "./drafts.ts";
import { DraftedSteps } from "./DraftedSteps.tsx";
import { MakerWays } from "./MakerWays.tsx";
import { TakenOut } from "./TakenOut.tsx";
import styles from "./tour.module.css";
import { MOST } from "./tour.ts";
import { tourWords } from "./words.ts";

/** A tour in the making: the views taken so far with what is said to them, and the button that takes one more. */
export function TourMaker({ story }: { story: StoryId }) {
  const t = useWords(tourWords);
  const { looking } = useLooking();
  const { through } = useHorizon();
  const [draft, change] = useDraft(story);
  const isFull = draft.steps.length >= MOST.steps;
  return (
    <section className={styles.maker} aria-label={t("making")}>
      <header>
        <h2>{t("making")}</h2>
        <IconButton icon="close" label={t("putAway")} onClick={() => change({ type: "close" })} />
      </header>
      <p className={styles.how}>{t("how")}</p>
      <label className={styles.title}>
        {t("title")}
        <input
          value={draft.title}
          maxLength={MOST.title}
          onChange={(event) => change({ type: "title", title: event.target.value })}
        />
      </label>
      <DraftedSteps story={story} />
      <TakenOut story={story} />
      <div className={styles.ways}>
        <Button
          tone="accent"
          disabled={isFull}
          onClick={() => change({ type: "add", address: addressOf({ ...looking, tour: null }, through) })}
        >
          {t("add")}
        </Button>
        <MakerWays story={story} />
      </div>
    </section>
  );
}
