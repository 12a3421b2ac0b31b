import { useEffect, useEffectEvent, useRef, type RefObject } from "react";
import { RestingFinger } from "./resting-finger.ts";

type Spot = { clientX: number; clientY: number };

/** Tells where on a surface a finger rests. Gives whether the last touch rested: the click that ends it is no press. */
export function useRestingFinger(
  surface: RefObject<HTMLElement | null>,
  onRest: (spot: Spot) => void,
): () => boolean {
  const rest = useEffectEvent(onRest);
  const finger = useRef<RestingFinger>(null);
  useEffect(() => {
    const element = surface.current;
    if (!element) return;
    const own = new RestingFinger((spot) => rest(spot));
    finger.current = own;
    const ended = listening(element, own);
    return () => {
      ended.abort();
      own.stop();
    };
  }, [surface]);
  return () => finger.current?.hasRested === true;
}

function listening(element: HTMLElement, finger: RestingFinger): AbortController {
  const ended = new AbortController();
  const { signal } = ended;
  element.addEventListener("pointerdown", (event) => finger.down(event), { signal });
  element.addEventListener("pointermove", (event) => finger.move(event), { signal });
  element.addEventListener("pointerup", () => finger.stop(), { signal });
  element.addEventListener("pointercancel", () => finger.stop(), { signal });
  // Where the browser has a menu of its own for such a finger, it does not come.
  const spare = (event: MouseEvent) => {
    if (event instanceof PointerEvent && event.pointerType === "touch") event.preventDefault();
  };
  element.addEventListener("contextmenu", spare, { signal });
  return ended;
}
