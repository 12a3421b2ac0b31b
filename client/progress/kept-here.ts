import type { StoryId } from "#contract/words.ts";
import { keepDraggedPoints, readDraggedPoints } from "../canvas/dragged-points.ts";
import { recallAnswer, recallStories, rememberAnswer } from "../horizon/answers.ts";
import type { Kept, Progress } from "./progress-file.ts";

const storage = () => localStorage;

/** How far the reader of this browser has come in every story, and where they put discs. */
export function keptHere(): Progress {
  return Object.fromEntries(
    recallStories().flatMap((story) => {
      const answer = recallAnswer(story);
      const points = readDraggedPoints(story, storage);
      return answer
        ? [[story, { answer, ...(points.size > 0 && { places: Object.fromEntries(points) }) }]]
        : [];
    }),
  );
}

/** Keeps what a file has of a story in this browser. Pages that are open go on with what they had. */
export function keepHere(story: StoryId, { answer, places }: Kept): void {
  rememberAnswer(story, answer);
  if (places) keepDraggedPoints(story, new Map(Object.entries(places)), storage);
}
