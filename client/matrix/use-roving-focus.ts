import { useCallback, useLayoutEffect, useRef, type RefObject } from "react";

/** Gives the focus to the one thing of a holder that can be reached by Tab, once it has been drawn after `ask`. */
export function useRovingFocus(holder: RefObject<HTMLElement | null>): () => void {
  const isAsked = useRef(false);
  useLayoutEffect(() => {
    if (!isAsked.current) return;
    isAsked.current = false;
    holder.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  });
  return useCallback(() => {
    isAsked.current = true;
  }, []);
}
