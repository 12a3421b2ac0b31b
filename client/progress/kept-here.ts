import type { StoryId } from "#contract/words.ts";
import { keepDraggedPoints, readDraggedPoints } from "../canvas/dragged-points.ts";
import { recallAnswer, recallStories, rememberAnswer } from "../horizon/answers.ts";
import { keepLenses, merged, ownLenses } from "../lens/own-lenses.ts";
import type { Kept, Progress } from "./progress-file.ts";

const storage = () => localStorage;

/** How far the reader of this browser has come in every story, where they put discs, and their own lenses. */
export function keptHere(): Progress {
  return Object.fromEntries(
    recallStories().flatMap((story) => {
      const answer = recallAnswer(story);
      const points = readDraggedPoints(story, storage);
      const lenses = ownLenses.of(story);
      return answer
        ? [
            [
              story,
              {
                answer,
                ...(points.size > 0 && { places: Object.fromEntries(points) }),
                ...(lenses.length > 0 && { lenses: [...lenses] }),
              },
            ],
          ]
        : [];
    }),
  );
}

/** Keeps what a file has of a story in this browser. Pages that are open go on with what they had. */
export function keepHere(story: StoryId, { answer, places, lenses }: Kept): void {
  rememberAnswer(story, answer);
  if (places) keepDraggedPoints(story, new Map(Object.entries(places)), storage);
  if (lenses) keepLenses(story, merged(ownLenses.of(story), lenses));
}
