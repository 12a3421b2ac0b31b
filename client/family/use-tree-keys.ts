import { useRef, useState, type KeyboardEvent, type RefObject } from "react";
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

/** Arrow keys through a tree: one of it is reached by Tab, the others from there. It begins with `first`. */
export function useTreeKeys(placed: readonly Placed[], ties: readonly KinTie[], first: string): Keys {
  const chart = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState(first);
  const at = placed.some(({ id }) => id === held) ? held : first;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = personAfter(placed, ties, at, event.key);
    if (next === null) return;
    event.preventDefault();
    chart.current?.querySelector<HTMLElement>(`[data-person="${CSS.escape(next)}"]`)?.focus();
  };
  return { chart, at, onAt: setHeld, onKeyDown };
}
