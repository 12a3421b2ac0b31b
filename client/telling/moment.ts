import { installmentNumberOf, type Position, sceneNumberOf } from "#contract/telling.ts";

/** A position of the telling in the parts that words are made of. */
export type Moment =
  | { at: "before" }
  | { at: "installment"; number: number }
  | { at: "scene"; number: number; scene: number };

/** What a position names: before the story, an installment as a whole, or one of its scenes. */
export function momentOf(position: Position): Moment {
  const number = installmentNumberOf(position);
  if (number === 0) return { at: "before" };
  const scene = sceneNumberOf(position);
  return scene === null ? { at: "installment", number } : { at: "scene", number, scene };
}
