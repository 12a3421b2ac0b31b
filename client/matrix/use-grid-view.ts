import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { Measures } from "./grid-measures.ts";
import { scrolledTo, spanOf, type Span } from "./grid-span.ts";
import type { Place } from "./grid-keys.ts";

/** The part of the grid that is drawn. */
export type GridView = { rows: Span; columns: Span };

type Held = {
  scroller: RefObject<HTMLDivElement | null>;
  view: GridView;
  /** Scrolls a place into sight. */
  reveal: (place: Place) => void;
  /** How many whole rows are in sight. */
  page: () => number;
};

const NOTHING: GridView = { rows: { from: 0, to: 0 }, columns: { from: 0, to: 0 } };

/** Watches which part of a large grid is in sight, so that only that is drawn. */
export function useGridView(count: number, { size, headWidth, headHeight }: Measures): Held {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState(NOTHING);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
      const next = {
        rows: spanOf(scrollTop, clientHeight - headHeight, size, count),
        columns: spanOf(scrollLeft, clientWidth - headWidth, size, count),
      };
      setView((now) => (isSame(now, next) ? now : next));
    };
    look();
    const watch = new ResizeObserver(look);
    watch.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [count, size, headWidth, headHeight]);

  const reveal = useCallback(
    ({ row, column }: Place) => {
      const element = scroller.current;
      if (!element) return;
      const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
      const left = scrolledTo(column, size, scrollLeft, clientWidth - headWidth);
      const top = scrolledTo(row, size, scrollTop, clientHeight - headHeight);
      element.scrollTo({ left, top, behavior: "instant" });
    },
    [size, headWidth, headHeight],
  );
  const page = useCallback(
    () => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / size)),
    [size, headHeight],
  );
  return { scroller, view, reveal, page };
}

const isSame = (one: GridView, other: GridView): boolean =>
  one.rows.from === other.rows.from &&
  one.rows.to === other.rows.to &&
  one.columns.from === other.columns.from &&
  one.columns.to === other.columns.to;
