import { createContext, useContext } from "react";
import type { Level } from "#contract/reveal.ts";
import type { Scene, SceneRef } from "#contract/story.ts";
import type { Position } from "#contract/telling.ts";
import type { InstallmentId } from "#contract/words.ts";
import type { Seen, Through } from "./through.ts";

export type Horizon = {
  /** What to send with every request that speaks of the story; undefined is the first installment. */
  through: Through;
  /** What the reader wants to be told although it lies past the horizon; goes along with every request by itself. */
  levels: readonly Level[];
  /** The number of the last installment shown, whole or in part. */
  number: number;
  /** The last position shown. */
  position: Position;
  /** The scene up to which the last installment is shown; null where it is shown whole. */
  scene: SceneRef | null;
  /** The reader's own answer; undefined for none. */
  own: Seen | undefined;
  /** The number the reader has said to have seen; more than `number` when an earlier moment is looked at. */
  seen: number;
  /** Whether the reader has been asked how far they have come, in this story. */
  asked: boolean;
  /** The installment a link was written at, offered as the answer until the reader gives one. */
  suggested: Through;
  /** Looks at a moment that the reader has seen; undefined for all of it. Their own answer stays what it is. */
  lookAt: (moment: InstallmentId | Scene | undefined) => void;
  /** The reader has now seen this installment too. */
  finish: (installment: InstallmentId) => void;
  /** The reader's answer; null for none, or not begun. */
  setThrough: (through: Seen | null) => void;
};

export const HorizonContext = createContext<Horizon | null>(null);

/** How far the reader has come in the story that is open. */
export function useHorizon(): Horizon {
  const horizon = useContext(HorizonContext);
  if (!horizon) throw new Error("useHorizon needs a HorizonProvider above it.");
  return horizon;
}
