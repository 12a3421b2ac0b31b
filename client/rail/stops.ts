import type { Installment, Scene } from "#contract/story.ts";
import { horizonThrough, type Position } from "#contract/telling.ts";

/** Somewhere the thumb can stand: before the story, at the end of an installment, or at a scene within one. */
export type Stop = {
  position: Position;
  /** Null: before the story. */
  installment: Installment | null;
  scene: Scene | null;
};

type Known = {
  installments: readonly Installment[];
  /** How many of them the reader has seen. */
  seen: number;
  /** Whether there is a stop before the story. */
  before: boolean;
  /** The scenes of installments, by number, in order; of which there are none here, their ends are the only stops. */
  scenes: ReadonlyMap<number, readonly Scene[]>;
};

/** All stops within the reader's own horizon, in order. */
export function stopsOf({ installments, seen, before, scenes }: Known): Stop[] {
  const first: Stop[] = before ? [{ position: 0, installment: null, scene: null }] : [];
  return installments
    .filter(({ number }) => number <= seen)
    .reduce((stops, installment) => {
      const end = horizonThrough(installment.number);
      const within = (scenes.get(installment.number) ?? []).filter(({ position }) => position < end);
      const each = within.map((scene): Stop => ({ position: scene.position, installment, scene }));
      return [...stops, ...each, { position: end, installment, scene: null }];
    }, first);
}

/** Which of the stops a position stands at: the last one not after it, or the first. */
export const indexAt = (stops: readonly Stop[], position: Position): number =>
  Math.max(
    0,
    stops.findLastIndex((stop) => stop.position <= position),
  );
