import { useRef, type PointerEvent } from "react";
import type { Stop } from "./stops.ts";
import { pickAlong, type Picked, type Track } from "./track.ts";
import type { Moving } from "./use-moving.ts";
import type { Asking } from "./use-slider.ts";
import type { Timeline } from "./use-timeline.ts";

type OnPointer = (event: PointerEvent<HTMLElement>) => void;
export type Hand = Record<"onPointerDown" | "onPointerMove" | "onPointerUp" | "onPointerCancel", OnPointer>;

/**
 * Mouse and finger on the track. Past the reader's own horizon the thumb does not go: it waits at its end, and
 * whoever lets go there is asked.
 */
export function useHand(
  { stops, track }: Timeline,
  { seen, onUnseen, onTake }: Asking,
  moving: Moving,
): Hand {
  // What is opened up stays as wide as it is as long as it is held: nothing moves away under the finger.
  const held = useRef<Track>(null);
  const picked = (event: PointerEvent<HTMLElement>): Picked | null =>
    held.current && stops.length > 0
      ? pickAlong(held.current, positionsOf(stops), seen, alongIn(event))
      : null;
  const follow = (found: Picked | null, then: (stop: Stop) => void) => {
    const stop = found && "stop" in found ? stops.find(({ position }) => position === found.stop) : undefined;
    if (stop) then(stop);
  };
  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      held.current = track;
      onTake();
      follow(picked(event), moving.glide);
    },
    onPointerMove: (event) => {
      const found = picked(event);
      const last = stops.at(-1);
      if (found && "unseen" in found && moving.pending && last) moving.glide(last);
      else follow(found, moving.glide);
    },
    onPointerUp: (event) => {
      const found = picked(event);
      held.current = null;
      if (found && "unseen" in found) onUnseen(found.unseen);
      else follow(found, moving.land);
    },
    onPointerCancel: () => {
      held.current = null;
    },
  };
}

const positionsOf = (stops: readonly Stop[]) => stops.map(({ position }) => position);

/** How far along an element the pointer is, from 0 to 1. */
function alongIn({ currentTarget, clientX }: PointerEvent<HTMLElement>): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  return (clientX - left) / Math.max(1, width);
}
