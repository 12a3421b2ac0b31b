import { useQueries, useQuery } from "@tanstack/react-query";
import { endpoints } from "#contract/endpoints.ts";
import { ask } from "../api/ask.ts";
import { recallAnswer } from "../horizon/answers.ts";
import { ownLenses } from "../lens/own-lenses.ts";
import { story as storyQuery } from "../telling/story-query.ts";
import { moveOf, type Move } from "./moves.ts";
import type { Progress } from "./progress-file.ts";

/**
 * What loading a file would do to each story that there is here. Stories are asked for at the horizon of this
 * browser, whatever the file says. Null while that is not known, or `failed` where it could not be asked.
 */
export function useMoves(progress: Progress): { moves: Move[] | null; failed: boolean; retry: () => void } {
  const stories = useQuery(ask(endpoints.stories, {}));
  const known = (stories.data ?? []).flatMap((story) => {
    const kept = progress[story.id];
    return kept ? [{ story, kept, here: recallAnswer(story.id)?.seen ?? null }] : [];
  });
  const told = useQueries({
    queries: known.map(({ story, here }) => storyQuery(story.id, here ?? undefined)),
  });
  const isKnown = stories.isSuccess && told.every(({ isSuccess }) => isSuccess);
  const moves = known.flatMap(({ story, kept, here }, at) => {
    const move = moveOf(
      { story, installments: told[at]?.data?.installments ?? [] },
      here,
      kept,
      ownLenses.of(story.id),
    );
    return move ? [move] : [];
  });
  return {
    moves: isKnown ? moves : null,
    failed: stories.isError || told.some(({ isError }) => isError),
    retry: () => {
      void stories.refetch();
      for (const one of told) void one.refetch();
    },
  };
}
