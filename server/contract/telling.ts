import { z } from "zod";

/**
 * A point of the telling: installment n is n * 1000, its scene k is n * 1000 + k, 0 is before the story.
 * What is told in installment n at a scene nobody has noted stands at n * 1000 + 999, so that it is
 * never shown before the whole installment has been seen.
 */
export const Position = z.int().min(0);
export type Position = z.infer<typeof Position>;

const SPAN = 1000;

/** Where installment `number` begins: before its first scene. */
export const beginningOf = (number: number): Position => number * SPAN;

/** The horizon of a reader who has seen installment `number` whole. */
export const horizonThrough = (number: number): Position => number * SPAN + SPAN - 1;

/** Whether a position is the end of an installment, by when all that is told in it is known. */
export const isEnd = (position: Position): boolean => position % SPAN === SPAN - 1;

/** The number of the installment a position lies in; 0 is before the story. */
export const installmentNumberOf = (position: Position): number => Math.floor(position / SPAN);

/** The scene number within its installment, or null when the position names no scene. */
export function sceneNumberOf(position: Position): number | null {
  const scene = position % SPAN;
  return scene === 0 || scene === SPAN - 1 ? null : scene;
}
