import { useImperativeHandle, useRef, useState } from "react";
import type { Chart } from "./chart.ts";
import type { ChartHandle, ChartProps, Tip } from "./chart-props.ts";
import type { Target } from "./hit.ts";
import styles from "./storylines.module.css";
import type { StrandCanvas } from "./strand-canvas.ts";
import { useStrandCanvas } from "./use-strand-canvas.ts";
import { useWalking } from "./use-walking.ts";

type Hover = { target: Target; x: number; y: number };

/** Strands through scenes, driven by its props alone: to be dragged, spread, pressed, and walked by keys. */
export function StrandChart(props: ChartProps) {
  const { ref, chart, label, tipOf } = props;
  const holder = useRef<HTMLDivElement>(null);
  const [hover, setHover] = useState<Hover | null>(null);
  const walking = useWalking(props);
  const canvas = useStrandCanvas(
    holder,
    props,
    { hovered: hover?.target ?? null, cursor: walking.cursor },
    {
      onHover: (target, { x, y }) => setHover(target && { target, x, y }),
      onPress: props.onChoose,
    },
  );
  useImperativeHandle(ref, () => handleOf(() => canvas.current), [canvas]);
  return (
    <div
      ref={holder}
      className={styles.chart}
      role="application"
      aria-label={label}
      tabIndex={0}
      data-over={hover !== null}
      onKeyDown={(event) => canvas.current && walking.press(event, canvas.current)}
      onFocus={(event) => {
        if (canvas.current && event.currentTarget.matches(":focus-visible")) walking.begin(canvas.current);
      }}
      onBlur={walking.end}
    >
      <canvas aria-hidden="true" className={styles.canvas} />
      {hover && isIn(chart, hover.target) ? <HoverTip {...hover} tip={tipOf(hover.target)} /> : null}
      <p className="visually-hidden" aria-live="polite">
        {walking.said}
      </p>
    </div>
  );
}

function HoverTip({ x, y, tip }: { x: number; y: number; tip: Tip }) {
  return (
    <div
      className={styles.tip}
      aria-hidden="true"
      style={{ left: `clamp(0px, ${x + 14}px, 100% - 17rem)`, top: y + 18 }}
    >
      <strong>{tip.title}</strong>
      {tip.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}

/** What was hovered may be gone with another chart. */
const isIn = ({ scenes, strands }: Chart, target: Target): boolean =>
  target.type === "scene" ? target.column < scenes.length : target.strand < strands.length;

const handleOf = (canvas: () => StrandCanvas | null): ChartHandle => ({
  zoomIn: () => canvas()?.zoom(1.35),
  zoomOut: () => canvas()?.zoom(1 / 1.35),
  fit: () => canvas()?.fit(),
});
