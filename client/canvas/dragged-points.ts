import { z } from "zod";
import { Point } from "#contract/graph.ts";
import type { StoryId } from "#contract/words.ts";

const Points = z.record(z.string(), Point);
const keyOf = (story: StoryId) => `ensemble.places.${story}`;

/** Where the reader dragged the discs of a story, as points of the server; empty when nothing can be read. */
export function readDraggedPoints(story: StoryId, storage: () => Storage): Map<string, Point> {
  try {
    const kept: unknown = JSON.parse(storage().getItem(keyOf(story)) ?? "{}");
    const points = Points.safeParse(kept);
    return new Map(Object.entries(points.data ?? {}));
  } catch {
    return new Map();
  }
}

/** Keeps them; where the browser keeps nothing they last as long as the page. */
export function keepDraggedPoints(
  story: StoryId,
  points: ReadonlyMap<string, Point>,
  storage: () => Storage,
): void {
  try {
    if (points.size === 0) storage().removeItem(keyOf(story));
    else storage().setItem(keyOf(story), JSON.stringify(Object.fromEntries(points)));
  } catch {
    // A full or forbidden store is no reason to stop the reader.
  }
}
