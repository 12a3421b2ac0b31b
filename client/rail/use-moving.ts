import { useEffect, useRef, useState } from "react";
import type { Stop } from "./stops.ts";

/** A thumb on its way goes on at once; what it points at is asked for when it rests this long, in milliseconds. */
const REST = 120;

export type Moving = {
  /** Where the thumb stands while it is moved; null while it rests where the story is looked at. */
  pending: Stop | null;
  /** Moves on; the story follows once the thumb rests. */
  glide: (stop: Stop) => void;
  /** Stands here: the story follows at once. */
  land: (stop: Stop) => void;
};

/** Keeps a moved thumb ahead of the story that follows it. */
export function useMoving(go: (stop: Stop) => void): Moving {
  const [pending, setPending] = useState<Stop | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const land = (stop: Stop) => {
    clearTimeout(timer.current);
    setPending(null);
    go(stop);
  };
  const glide = (stop: Stop) => {
    clearTimeout(timer.current);
    setPending(stop);
    timer.current = setTimeout(() => land(stop), REST);
  };
  return { pending, glide, land };
}
