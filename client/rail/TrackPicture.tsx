import { horizonThrough, type Position } from "#contract/telling.ts";
import { LongMarks } from "./LongMarks.tsx";
import { alongOf, beginOf, isLong } from "./track.ts";
import styles from "./track.module.css";
import { TrackMarks } from "./TrackMarks.tsx";
import type { Timeline } from "./use-timeline.ts";

type Props = { timeline: Timeline; seen: number; position: Position; asked: number | null };

/** What is drawn of the track: how far the reader has come, how far it is shown, and what there is to stop at. */
export function TrackPicture({ timeline: { track, story }, seen, position, asked }: Props) {
  const along = (at: Position) => `${alongOf(track, at) * 100}%`;
  const begin = beginOf(track);
  const to = (at: Position) => ({ left: `${begin * 100}%`, width: `${(alongOf(track, at) - begin) * 100}%` });
  const marks = { track, installments: story.installments, seen };
  const ticks = track.open === null ? [] : (track.scenes.get(track.open) ?? []);
  return (
    <>
      <span className={styles.line} style={to(horizonThrough(track.count))} />
      <span className={styles.seen} style={to(horizonThrough(seen))} />
      <span className={styles.shown} style={to(position)} />
      {ticks.map((scene) => (
        <span key={scene} className={styles.tick} style={{ left: along(scene) }} />
      ))}
      {isLong(track) ? (
        <LongMarks {...marks} />
      ) : (
        <TrackMarks {...marks} position={position} asking={asked} />
      )}
      {track.before ? <span className={styles.beginning} style={{ left: along(0) }} /> : null}
      <span className={styles.thumb} style={{ left: along(position) }} />
    </>
  );
}
