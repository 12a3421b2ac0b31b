import { useEffect, useRef } from "react";

/**
 * For what takes the place of something that had the focus and is gone: it takes the focus over, so that the keyboard
 * goes on from there and not from the top of the page.
 */
export function useKeptFocus<Shown extends HTMLElement>(replaces: boolean) {
  const shown = useRef<Shown>(null);
  useEffect(() => {
    if (replaces && document.activeElement === document.body) shown.current?.focus({ preventScroll: true });
  }, [replaces]);
  return shown;
}
