import type { StoryId } from "#contract/words.ts";
import { DraftedStep } from "./DraftedStep.tsx";
import { useDraft } from "./drafts.ts";
import styles from "./tour.module.css";

/** The views of a tour in the making, in order. */
export function DraftedSteps({ story }: { story: StoryId }) {
  const [{ steps }, change] = useDraft(story);
  if (steps.length === 0) return null;
  return (
    <ol className={styles.steps}>
      {steps.map(({ address, caption }, at) => (
        <DraftedStep
          key={`${at} ${address}`}
          at={at}
          caption={caption}
          isLast={at === steps.length - 1}
          change={change}
        />
      ))}
    </ol>
  );
}
