import { useEffect, useRef, type RefObject } from "react";

/**
 * Moves the keyboard's focus into a panel when it opens or turns to another page, and back to where
 * it came from when it is put away, unless the reader has gone elsewhere meanwhile.
 */
export function usePaneFocus(key: string | null): RefObject<HTMLElement | null> {
  const surface = useRef<HTMLElement>(null);
  const opener = useRef<HTMLElement>(null);
  const first = useRef(true);

  useEffect(() => {
    const opening = first.current;
    first.current = false;
    if (opening) return;
    const active = document.activeElement;
    if (key === null) {
      if (active === document.body && mayReturnTo(opener.current)) opener.current?.focus();
      opener.current = null;
      return;
    }
    if (active instanceof HTMLElement && active !== document.body && !surface.current?.contains(active)) {
      opener.current = active;
    }
    surface.current?.focus({ preventScroll: true });
  }, [key]);
  return surface;
}

/** Where fingers type, going back into a text would bring up the keyboard over the picture. */
function mayReturnTo(opener: HTMLElement | null): boolean {
  if (!opener?.isConnected) return false;
  return !(opener instanceof HTMLInputElement && matchMedia("(pointer: coarse)").matches);
}
