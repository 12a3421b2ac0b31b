import { horizonThrough, type Position } from "#contract/telling.ts";
import { LongMarks } from "./LongMarks.tsx";
import { alongOf, isLong } from "./track.ts";
import styles from "./track.module.css";
import { TrackMarks } from "./TrackMarks.tsx";
import type { Timeline } from "./use-timeline.ts";

type Props = { timeline: Timeline; seen: number; position: Position; asked: number | null };

/** What is drawn of the track: how far the reader has come, how far it is shown, and what there is to stop at. */
export function TrackPicture({ timeline: { track, story }, seen, position, asked }: Props) {
  const along = (at: Position) => `${alongOf(track, at) * 100}%`;
  const marks = { track, installments: story.installments, seen, position };
  const ticks = track.open === null ? [] : (track.scenes.get(track.open) ?? []);
  return (
    <>
      <span className={styles.line} />
      <span className={styles.seen} style={{ width: along(horizonThrough(seen)) }} />
      <span className={styles.shown} style={{ width: along(position) }} />
      {ticks.map((scene) => (
        <span key={scene} className={styles.tick} style={{ left: along(scene) }} />
      ))}
      {isLong(track) ? <LongMarks {...marks} /> : <TrackMarks {...marks} asking={asked} />}
      {track.before ? <span className={styles.beginning} style={{ left: along(0) }} /> : null}
      <span className={styles.thumb} style={{ left: along(position) }} />
    </>
  );
}
