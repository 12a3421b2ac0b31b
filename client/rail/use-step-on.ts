import { useEffect, useEffectEvent, useRef } from "react";
import type { Stop } from "./stops.ts";

/** A step on that is asked for before the scenes on its way are known waits for them, and is taken then. */
export function useStepOn(next: Stop | undefined, isKnown: boolean, land: (stop: Stop) => void) {
  const waiting = useRef(false);
  const take = useEffectEvent(() => {
    if (waiting.current && next) land(next);
    waiting.current = false;
  });
  useEffect(() => {
    if (isKnown) take();
  }, [isKnown]);
  const wait = () => {
    waiting.current = true;
  };
  const forget = () => {
    waiting.current = false;
  };
  return { wait, forget };
}
