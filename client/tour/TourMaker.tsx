import { useState } from "react";
import type { StoryId } from "#contract/words.ts";
import { useWords } from "../language/language-context.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { AddView } from "./AddView.tsx";
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
  const [draft, change] = useDraft(story);
  const [isFolded, setFolded] = useState(false);
  return (
    <section className={styles.maker} data-folded={isFolded} aria-label={t("making")}>
      <header>
        <h2>{t("making")}</h2>
        {isFolded ? (
          <span className={styles.folded}>
            <AddView story={story} />
          </span>
        ) : null}
        <IconButton
          icon={isFolded ? "up" : "down"}
          className={styles.fold}
          label={t(isFolded ? "unfold" : "fold", { count: draft.steps.length })}
          aria-expanded={!isFolded}
          onClick={() => setFolded(!isFolded)}
        />
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
        <AddView story={story} />
        <MakerWays story={story} />
      </div>
    </section>
  );
}
