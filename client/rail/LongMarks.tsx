import type { Installment } from "#contract/story.ts";
import { horizonThrough } from "#contract/telling.ts";
import { cutsOf } from "./sections.ts";
import { alongOf, type Track } from "./track.ts";
import styles from "./track.module.css";

type Props = { track: Track; installments: readonly Installment[]; seen: number };

/** A long telling: cuts between its sections as far as they have been seen, and ticks near the thumb. */
export function LongMarks({ track, installments, seen }: Props) {
  const isNear = (number: number) =>
    track.open === null && track.near !== null && track.near.first <= number && number <= track.near.last;
  const near = installments.filter(({ number }) => isNear(number));
  const along = (number: number) => alongOf(track, horizonThrough(number));
  return (
    <>
      {cutsOf(installments, seen).map((number) => (
        <span
          key={`cut ${number}`}
          className={styles.cut}
          style={{ left: `${((along(number - 1) + along(number)) / 2) * 100}%` }}
        />
      ))}
      {near.map(({ number }) => (
        <span key={number} className={styles.near} style={{ left: `${along(number) * 100}%` }} />
      ))}
    </>
  );
}
