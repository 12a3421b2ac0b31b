import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, type RefObject } from "react";
import { shownPalette } from "../look/shown-palette.ts";
import { spotOf, type Chart } from "./chart.ts";
import { listenToHands, type HandEvents } from "./hands.ts";
import type { Target } from "./hit.ts";
import { StrandCanvas, type Shown } from "./strand-canvas.ts";
import type { ChartProps } from "./chart-props.ts";
import type { Cursor } from "./walk.ts";

type Attended = { hovered: Target | null; cursor: Cursor | null };

const FONTS = {
  serif: `"Fraunces Variable", Georgia, serif`,
  sans: `"Inter Variable", system-ui, sans-serif`,
};

/** Keeps a canvas in its holder drawn as the props say, as large as the holder, and led by the reader's hands. */
export function useStrandCanvas(
  holder: RefObject<HTMLElement | null>,
  props: ChartProps,
  attended: Attended,
  events: HandEvents,
): RefObject<StrandCanvas | null> {
  const canvas = useRef<StrandCanvas>(null);
  const onHover = useEffectEvent(events.onHover);
  const onPress = useEffectEvent(events.onPress);

  useLayoutEffect(() => {
    const element = holder.current;
    const surface = element?.querySelector("canvas");
    if (!element || !surface) return;
    const created = new StrandCanvas(surface, wantsMotion);
    canvas.current = created;
    const watch = new ResizeObserver(() => {
      created.resize({ width: element.clientWidth, height: element.clientHeight });
    });
    watch.observe(element);
    const stop = listenToHands(element, created, {
      onHover: (...about) => onHover(...about),
      onPress: (...about) => onPress(...about),
    });
    return () => {
      watch.disconnect();
      stop();
      created.destroy();
      canvas.current = null;
    };
  }, [holder]);
  useShowing(canvas, props, attended);
  useRevealing(canvas, props);
  return canvas;
}

function useShowing(canvas: RefObject<StrandCanvas | null>, props: ChartProps, attended: Attended): void {
  const { chart, chartKey, names, headings, theme, chosen } = props;
  const { hovered, cursor } = attended;
  const shown = useMemo(
    (): Shown => ({
      chart,
      names,
      headings,
      palette: shownPalette(theme),
      fonts: FONTS,
      letters: lettersHere(),
      lit: litOf(hovered) ?? litOf(chosen) ?? cursor?.strand ?? null,
      marked: [hovered, chosen].flatMap((one) => (one?.type === "scene" ? [one.column] : [])),
      cursor,
    }),
    [chart, names, headings, theme, chosen, hovered, cursor],
  );
  useLayoutEffect(() => canvas.current?.show(shown), [canvas, shown]);
  const again = useEffectEvent(() => canvas.current?.show(shown));
  // What was drawn before the fonts had come is drawn anew.
  useEffect(() => void document.fonts.ready.then(() => again()), []);
  const first = useRef(chartKey);
  useLayoutEffect(() => {
    if (first.current !== chartKey) canvas.current?.open();
    first.current = chartKey;
  }, [canvas, chartKey]);
}

/** Brings what is opened beside the chart into view, were it found elsewhere. */
function useRevealing(canvas: RefObject<StrandCanvas | null>, { chart, chosen }: ChartProps): void {
  const spots = useEffectEvent(() => (chosen ? spotsOf(chart, chosen) : []));
  const what = chosen ? JSON.stringify(chosen) : "";
  useEffect(() => {
    if (what !== "") canvas.current?.reveal(spots());
  }, [canvas, what]);
}

function spotsOf(chart: Chart, target: Target) {
  const columns = target.type === "scene" ? [target.column] : (chart.scenesOf[target.strand] ?? []);
  return columns.map((column) => {
    const strand = target.type === "strand" ? target.strand : (chart.scenes[column]?.strands[0] ?? 0);
    return spotOf(chart, { column, strand });
  });
}

const litOf = (target: Target | null): number | null => (target?.type === "strand" ? target.strand : null);

const wantsMotion = () => !matchMedia("(prefers-reduced-motion: reduce)").matches;

const USUAL = 16;
const MOST = 1.6;

/** How much larger than usual letters are, on a wall of a screen or for who asks for large ones. */
function lettersHere(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.min(MOST, Math.max(1, size / USUAL));
}
