import { useTell, useWords } from "../language/language-context.ts";
import { stopValues } from "./stop-words.ts";
import { alongOf, isLong, valueOf } from "./track.ts";
import styles from "./track.module.css";
import { TrackPicture } from "./TrackPicture.tsx";
import { useSlider, type Asking } from "./use-slider.ts";
import type { Timeline } from "./use-timeline.ts";
import { words } from "./words.ts";

type Props = { timeline: Timeline; asking: Asking; asked: number | null };

/** The track with its thumb: a slider along the installments, and opened up along the scenes of one. */
export function TrackSlider({ timeline, asking, asked }: Props) {
  const t = useWords(words);
  const tell = useTell();
  const { story, track, opened } = timeline;
  const { stop, hand, onKeyDown } = useSlider(timeline, asking);
  if (!stop) return null;
  const { position } = stop;
  const along = alongOf(track, position) * 100;
  const said = t("stop", stopValues(stop, story.telling, tell));
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.track}
      data-spoken={opened || isLong(track)}
      aria-label={t("timeline")}
      aria-valuemin={track.before ? 0 : 1}
      aria-valuemax={track.count}
      aria-valuenow={valueOf(track, position)}
      aria-valuetext={said}
      onKeyDown={onKeyDown}
      {...hand}
    >
      <TrackPicture timeline={timeline} seen={asking.seen} position={position} asked={asked} />
      <span className={styles.now} style={{ left: `${along}%`, transform: `translateX(-${along}%)` }}>
        {said}
      </span>
    </div>
  );
}
