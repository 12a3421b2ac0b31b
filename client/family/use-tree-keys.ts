import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { personAfter } from "./family-keys.ts";
import type { Placed } from "./family-layout.ts";
import type { KinTie } from "./kin.ts";

type Keys = {
  chart: RefObject<HTMLDivElement | null>;
  /** The one person of the tree that is reached by Tab. */
  at: string;
  onAt: (id: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

const personOf = (id: string): string => `[data-person="${CSS.escape(id)}"]`;

/** Arrow keys through a tree: one of it is reached by Tab, the others from there. It begins with `first`. */
export function useTreeKeys(placed: readonly Placed[], ties: readonly KinTie[], first: string): Keys {
  const chart = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState(first);
  // A tree that is wider than the page opens on whom it is named after.
  useLayoutEffect(() => {
    const [scroller, own] = [chart.current, chart.current?.querySelector<HTMLElement>(personOf(first))];
    if (scroller && own)
      scroller.scrollLeft = own.offsetLeft + own.offsetWidth / 2 - scroller.clientWidth / 2;
  }, [first]);
  const at = placed.some(({ id }) => id === held) ? held : first;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = personAfter(placed, ties, at, event.key);
    if (next === null) return;
    event.preventDefault();
    chart.current?.querySelector<HTMLElement>(personOf(next))?.focus();
  };
  return { chart, at, onAt: setHeld, onKeyDown };
}
