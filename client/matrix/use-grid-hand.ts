import { useState, type KeyboardEvent, type MouseEvent, type RefObject } from "react";
import { useRestingFinger } from "../ui/use-resting-finger.ts";
import { placeAfter, type Place } from "./grid-keys.ts";
import type { Measures } from "./grid-measures.ts";
import { placeUnder } from "./place-under.ts";
import { useRovingFocus } from "./use-roving-focus.ts";

type Grid = {
  scroller: RefObject<HTMLDivElement | null>;
  count: number;
  measures: Measures;
  page: () => number;
  reveal: (place: Place) => void;
  onPress: (place: Place) => void;
};

/** What mouse, touch and keys do in the grid: the place one is at, the one to be said, and what is pressed. */
export function useGridHand({ scroller, count, measures, page, reveal, onPress }: Grid) {
  const [at, setAt] = useState<Place>({ row: 0, column: -1 });
  const [pointed, setPointed] = useState<Place | null>(null);
  const [isWithin, setWithin] = useState(false);
  const askFocus = useRovingFocus(scroller);
  const held = { row: Math.min(at.row, count - 1), column: Math.min(at.column, count - 1) };
  const go = (place: Place) => {
    askFocus();
    setPointed(null);
    setAt(place);
  };
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const isEnter = event.key === "Enter" || event.key === " ";
    const next = isEnter ? held : placeAfter(held, event, { count, page: page() });
    if (!next) return;
    event.preventDefault();
    if (isEnter) return onPress(held);
    reveal(next);
    go(next);
  };
  const under = (spot: Parameters<typeof placeUnder>[0]) =>
    scroller.current && placeUnder(spot, scroller.current, measures, count);
  // A finger that rests on a place has it said; one that presses opens it.
  const hasRested = useRestingFinger(scroller, (spot) => setPointed(under(spot)));
  const handlers = {
    onKeyDown: press,
    onFocus: () => setWithin(true),
    onBlur: () => setWithin(false),
    onMouseMove: (event: MouseEvent) => setPointed((now) => kept(now, under(event))),
    onMouseLeave: () => setPointed(null),
    onClick(event: MouseEvent) {
      const place = under(event);
      if (!place || hasRested()) return;
      go(place);
      onPress(place);
    },
  };
  return { at: held, said: pointed ?? (isWithin ? held : null), handlers };
}

/** The same place as before keeps its identity, so that nothing is drawn anew. */
const kept = (now: Place | null, next: Place | null): Place | null =>
  now && next && now.row === next.row && now.column === next.column ? now : next;
