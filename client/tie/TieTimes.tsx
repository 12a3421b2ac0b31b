import type { ToldTie } from "#contract/tie.ts";
import { useMoments } from "../telling/use-moments.ts";
import styles from "./tie.module.css";

/** Since when a tie holds, until when, and where the audience learnt of it. */
export function TieTimes({ tie }: { tie: ToldTie }) {
  const moments = useMoments();
  const times = [
    moments.since(tie.began),
    ...(tie.ended === null ? [] : [moments.until(tie.ended)]),
    moments.told(tie.revealed),
  ];
  return <p className={styles.quiet}>{times.join(" · ")}</p>;
}
