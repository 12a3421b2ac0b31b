import type { CSSProperties } from "react";
import type { Installment } from "#contract/story.ts";
import { horizonThrough, type Position } from "#contract/telling.ts";
import { useTell } from "../language/language-context.ts";
import { alongOf, widthOf, type Track } from "./track.ts";
import styles from "./track.module.css";

type Props = {
  track: Track;
  installments: readonly Installment[];
  seen: number;
  /** Where the thumb stands. */
  position: Position;
  asking: number | null;
};

/** A dot for each installment, with its title where there is room and it has been seen. */
export function TrackMarks({ track, installments, seen, position, asking }: Props) {
  const tell = useTell();
  return installments.map(({ id, number, title }) => {
    const at = horizonThrough(number);
    return (
      <span
        key={id}
        className={styles.installment}
        style={placed(alongOf(track, at), widthOf(track, number))}
        data-number={number}
        data-state={number > seen ? "unseen" : at <= position ? "shown" : "later"}
        data-asking={asking === number}
      >
        <span className={styles.dot} />
        <span className={styles.number}>{number}</span>
        {number <= seen && title ? <span className={styles.title}>{tell(title)}</span> : null}
      </span>
    );
  });
}

const placed = (along: number, width: number): CSSProperties => ({
  left: `${along * 100}%`,
  width: `${width * 100}%`,
});
