import { z } from "zod";
import type { Installment, SceneRef } from "#contract/story.ts";
import { horizonThrough, type Position } from "#contract/telling.ts";
import { Seen, type Through } from "./through.ts";

/**
 * What this browser remembers for one story: `seen` is null for somebody who would not say, or has not begun;
 * `visited` is when they were last here, in milliseconds since 1970, missing where that was never noted.
 */
export const Answer = z.object({
  seen: Seen.nullable(),
  visited: z.int().min(0).optional().catch(undefined),
});
export type Answer = z.infer<typeof Answer>;

type Numbered = readonly Pick<Installment, "id" | "number">[];

/** A scene of what the reader has seen: where it stands is not to be read off its id. */
export type Placed = Pick<SceneRef, "id" | "position">;

/** The first installment is the least a picture can show. */
export const LEAST = 1;

/** How many installments a reader has seen; `Infinity` for everything, and null for an id that is none of these. */
export function numberSeen(seen: Through | null, installments: Numbered): number | null {
  if (seen === null || seen === undefined) return LEAST;
  if (seen === "all") return Infinity;
  return installments.find((installment) => installment.id === seen)?.number ?? null;
}

/** Whether the horizon that holds can be told without knowing the story's installments. */
export const isPlain = (answer: Answer | null, linked: Through): boolean =>
  answer === null || linked === undefined || linked === answer.seen;

/**
 * The horizon that holds: the reader's own, or a link's where that is lower. Somebody who has not
 * answered sees the first installment, whatever the link says; a link to nowhere counts for nothing.
 */
export function holding(
  answer: Answer | null,
  linked: Through,
  installments: Numbered,
  scene: Placed | null = null,
): Through {
  const own = answer?.seen ?? undefined;
  if (isPlain(answer, linked)) return own;
  const most = horizonThrough(numberSeen(own, installments) ?? LEAST);
  return (positionOf(linked, installments, scene) ?? Infinity) < most ? linked : own;
}

type Bound = {
  answer: Answer | null;
  linked: Through;
  installments: Numbered;
  scene?: Placed | null;
  /** What holds where an address names nothing that this reader has seen; undefined for the first installment. */
  otherwise?: Through;
};

/**
 * The horizon that holds where nothing is shown beyond what the address says: the first installment, too, where it
 * says none. One that names nothing which this reader has seen may lie beyond that.
 */
export function holdingBound({ answer, linked, installments, scene = null, otherwise }: Bound): Through {
  if (linked === undefined) return undefined;
  if (!isPlain(answer, linked) && positionOf(linked, installments, scene) === null) return otherwise;
  return holding(answer, linked, installments, scene);
}

/** The last position that is shown; null where a horizon names none of these installments and not the scene. */
export function positionOf(through: Through, installments: Numbered, scene: Placed | null): Position | null {
  if (scene && through === scene.id) return scene.position;
  const number = numberSeen(through, installments);
  return number === null ? null : horizonThrough(number);
}

/** The number of the last installment that is shown, for the rail and the title. */
export function numberShown(through: Through, installments: Numbered): number {
  const number = numberSeen(through, installments) ?? LEAST;
  return Math.min(number, Math.max(LEAST, installments.length));
}
