import { useState, type Ref } from "react";
import type { Story } from "#contract/story.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { CatchMeUp } from "./CatchMeUp.tsx";
import { OrderChoice } from "./OrderChoice.tsx";
import styles from "./rail.module.css";
import { PlayButton } from "./PlayButton.tsx";
import { SeenIt } from "./SeenIt.tsx";
import { Standing } from "./Standing.tsx";
import { TrackSlider } from "./TrackSlider.tsx";
import { usePlay } from "./use-play.ts";
import { useTimeline } from "./use-timeline.ts";
import { words } from "./words.ts";

type Props = { story: Story; onChange: () => void; ref?: Ref<HTMLElement> };

/** The timeline: how far the reader has come, always at the foot; past that there are numbers and nothing else. */
export function Rail({ story, onChange, ref }: Props) {
  const t = useWords(words);
  const horizon = useHorizon();
  const timeline = useTimeline(story);
  const play = usePlay(timeline);
  const [asked, setAsked] = useState<number | null>(null);
  const asking = { seen: horizon.seen, onUnseen: setAsked, onTake: play.stop };
  const unseen = story.installments.find(({ number }) => number === asked);
  return (
    <footer ref={ref} className={styles.rail} aria-label={t("rail")}>
      <PlayButton play={play} />
      <Standing story={story} onChange={onChange} />
      <div className={styles.timeline}>
        <TrackSlider timeline={timeline} asking={asking} asked={asked} />
      </div>
      <div className={styles.tools}>
        <IconButton
          icon="scenes"
          label={t("scenes")}
          aria-pressed={timeline.opened}
          onClick={() => timeline.setOpened(!timeline.opened)}
        />
        <OrderChoice onChoose={play.stop} />
      </div>
      <CatchMeUp />
      {unseen ? (
        <SeenIt
          installment={unseen}
          telling={story.telling}
          onYes={() => {
            horizon.finish(unseen.id);
            setAsked(null);
          }}
          onNo={() => setAsked(null)}
        />
      ) : null}
    </footer>
  );
}
