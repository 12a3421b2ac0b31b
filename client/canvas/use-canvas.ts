import { useEffectEvent, useImperativeHandle, useLayoutEffect, useRef, type RefObject } from "react";
import type { Theme } from "../look/palette.ts";
import type { CanvasProps } from "./canvas-props.ts";
import { keepDraggedPoints, readDraggedPoints } from "./dragged-points.ts";
import { createGraphCanvas, type GraphCanvas } from "./graph-canvas.ts";

const dimNone = () => false;
const storage = () => localStorage;

/**
 * Keeps a picture in the container as the props say: made once, told of every change, taken down at the end.
 * All of it before the browser paints, so that the picture comes with the frame that it belongs to.
 */
export function useCanvas(
  container: RefObject<HTMLDivElement | null>,
  props: CanvasProps,
): RefObject<GraphCanvas | null> {
  const canvas = useRef<GraphCanvas>(null);
  const eventsOf = useLatestEvents(props);
  const create = useEffectEvent((element: HTMLElement) => {
    const kept = {
      dragged: readDraggedPoints(props.storyId, storage),
      keepDragged: (points: Parameters<typeof keepDraggedPoints>[1]) =>
        keepDraggedPoints(props.storyId, points, storage),
    };
    return createGraphCanvas(element, eventsOf(), kept, props.theme);
  });
  const resize = useEffectEvent(() => canvas.current?.picture.cover(props.insets));

  useLayoutEffect(() => {
    if (!container.current) return;
    const created = create(container.current);
    canvas.current = created;
    const watch = new ResizeObserver(() => resize());
    watch.observe(container.current);
    return () => {
      watch.disconnect();
      created.destroy();
      canvas.current = null;
    };
  }, [container]);
  useTelling(canvas, props);
  useImperativeHandle(props.ref, () => handleOf(canvas), []);
  return canvas;
}

/** The events as they are now, however often the props change after the picture was made. */
function useLatestEvents(props: CanvasProps) {
  const onSelect = useEffectEvent(props.onSelect);
  const onExpand = useEffectEvent(props.onExpand);
  const onPick = useEffectEvent(props.onPick);
  const onFold = useEffectEvent(props.onFold);
  const onHover = useEffectEvent((id: Parameters<NonNullable<CanvasProps["onHover"]>>[0]) =>
    props.onHover?.(id),
  );
  const onPainted = useEffectEvent(() => props.onPainted?.());
  return () => ({
    onSelect: (...about: Parameters<typeof onSelect>) => onSelect(...about),
    onExpand: (...about: Parameters<typeof onExpand>) => onExpand(...about),
    onPick: (...about: Parameters<typeof onPick>) => onPick(...about),
    onFold: (...about: Parameters<typeof onFold>) => onFold(...about),
    onHover: (...about: Parameters<typeof onHover>) => onHover(...about),
    onPainted: () => onPainted(),
  });
}

/** Tells the picture what changed, in the order it has to know. */
function useTelling(canvas: RefObject<GraphCanvas | null>, props: CanvasProps): void {
  const { graph, shown, folds, moment, language, theme, selected, lit, isDimmed = dimNone } = props;
  const { signs = null, lensed = null } = props;
  const { top, right, bottom, left } = props.insets;
  useLayoutEffect(() => canvas.current?.paintIn(theme), [canvas, theme]);
  useLayoutEffect(
    () => canvas.current?.picture.attend({ selected, lit, signs, lensed, isDimmed }),
    [canvas, selected, lit, signs, lensed, isDimmed],
  );
  useLayoutEffect(
    () => canvas.current?.picture.cover({ top, right, bottom, left }),
    [canvas, top, right, bottom, left],
  );
  useLayoutEffect(
    () => canvas.current?.picture.show({ graph, shown, language, moment, ...(folds && { folds }) }),
    [canvas, graph, shown, language, moment, folds],
  );
}

const handleOf = (canvas: RefObject<GraphCanvas | null>) => ({
  zoomIn: () => canvas.current?.picture.zoom("in"),
  zoomOut: () => canvas.current?.picture.zoom("out"),
  fit: () => canvas.current?.picture.fit(),
  resetPositions: () => canvas.current?.picture.resetPositions(),
  drawing: async (theme: Theme) => {
    const still = canvas.current?.still();
    return still ? (await import("./still.ts")).drawingOf(still, theme) : null;
  },
});
