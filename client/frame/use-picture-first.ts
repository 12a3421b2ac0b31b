import { useCallback, useEffect, useState } from "react";

/** How long what floats over the picture waits for it, in milliseconds: less than one would notice. */
const PATIENCE = 400;

/**
 * Leaves the first frame to the picture where there is one: what floats over it comes right after, and in any
 * case after a moment, for the picture may be long in coming.
 */
export function usePictureFirst(isPicture: boolean): { isFloating: boolean; onPainted: () => void } {
  const [isOver, setOver] = useState(false);
  const onPainted = useCallback(() => setOver(true), []);
  useEffect(() => {
    const waiting = setTimeout(onPainted, PATIENCE);
    return () => clearTimeout(waiting);
  }, [onPainted]);
  return { isFloating: isOver || !isPicture, onPainted };
}
