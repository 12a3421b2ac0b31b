import type { KeyboardEvent } from "react";
import { keyMove } from "./rail-keys.ts";
import type { Stop } from "./stops.ts";
import { isLong } from "./track.ts";
import { useHand, type Hand } from "./use-hand.ts";
import { useMoving } from "./use-moving.ts";
import { useStepOn } from "./use-step-on.ts";
import type { Timeline } from "./use-timeline.ts";

export type Asking = {
  /** How many installments the reader has seen. */
  seen: number;
  /** Somebody wants to go past the reader's own horizon, to the installment of this number. */
  onUnseen: (number: number) => void;
  /** The thumb is taken by hand or key. */
  onTake: () => void;
};

export type Slider = {
  /** Where the thumb stands; undefined where the story has no installment at all. */
  stop: Stop | undefined;
  hand: Hand;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** The timeline in hand: where its thumb stands, and what moves it. */
export function useSlider(timeline: Timeline, asking: Asking): Slider {
  const { stops, track, at, go } = timeline;
  const moving = useMoving(go);
  const { pending, glide, land } = moving;
  const here = pending ? stops.findIndex(({ position }) => position === pending.position) : at;
  const next = stops[here + 1];
  const isKnown = next !== undefined && timeline.isKnown(next);
  const step = useStepOn(next, isKnown, land);
  const onTake = () => {
    step.forget();
    asking.onTake();
  };
  const hand = useHand(timeline, { ...asking, onTake }, moving);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const move = keyMove(event.key, stops, here, isLong(track));
    if (move === null) return;
    event.preventDefault();
    event.stopPropagation();
    onTake();
    const stop = move === "past" ? undefined : stops[move.to];
    // A step on must not leap over scenes that are still on their way; a page may.
    if (stop && stop === next && !isKnown && event.key.startsWith("Arrow")) step.wait();
    else if (stop) (event.repeat ? glide : land)(stop);
    else if (!event.repeat && asking.seen < track.count) asking.onUnseen(asking.seen + 1);
  };
  return { stop: stops[here] ?? stops.at(-1), hand, onKeyDown };
}
