import type { Feeling } from "#contract/sentiments.ts";
import type { Position } from "#contract/telling.ts";
import styles from "./charts.module.css";
import { stepsOf, type Step } from "./feeling-steps.ts";
import type { Room } from "./lines.ts";

type Props = { run: readonly Feeling[]; through: Position };

const ROOM: Room = { width: 160, height: 40 };

/** How a feeling ran from the first installment to the horizon: high is friendly, low hostile. Words stand beside it. */
export function FeelingChart({ run, through }: Props) {
  const steps = stepsOf(run, through, ROOM);
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className={styles.course}
      viewBox={`0 0 ${ROOM.width} ${ROOM.height}`}
    >
      <line className={styles.middle} x1={0} x2={ROOM.width} y1={ROOM.height / 2} y2={ROOM.height / 2} />
      {steps.map((step, at) => (
        <FeelingStep key={step.from} step={step} before={steps[at - 1]} />
      ))}
    </svg>
  );
}

function FeelingStep({ step: { from, to, y, feeling }, before }: { step: Step; before: Step | undefined }) {
  const tone = feeling > 0 ? styles.friendly : feeling < 0 ? styles.hostileLine : styles.indifferent;
  return (
    <>
      {before ? <line className={styles.turn} x1={from} x2={from} y1={before.y} y2={y} /> : null}
      <line className={tone} x1={from} x2={to} y1={y} y2={y} />
      <circle className={styles.dot} cx={from} cy={y} r={2.5} />
    </>
  );
}
