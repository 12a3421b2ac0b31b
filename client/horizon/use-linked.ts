import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Installment, Scene } from "#contract/story.ts";
import { isAway } from "../api/call.ts";
import { useLooking } from "../looking/looking-context.ts";
import { story as storyQuery } from "../telling/story-query.ts";
import { isPlain, numberSeen, type Answer } from "./horizon.ts";
import { isUnknownHorizon } from "./is-unknown.ts";
import { scene as sceneQuery } from "./scene-query.ts";

/** What has to be known to weigh a link's horizon against the reader's own. */
export type Linked = {
  /** Whether all of it is known. */
  settled: boolean;
  /** Whether the story does not know of the reader's own horizon: its installments may have changed since. */
  unknown: boolean;
  installments: readonly Installment[];
  /** The scene the link was written at, where it was one that the reader has seen. */
  scene: Scene | null;
  error: Error | null;
  retry: () => void;
};

const NONE: readonly Installment[] = [];

/** Asks, at the reader's own horizon, for the installments and for the scene that the address names. */
export function useLinked(answer: Answer | null): Linked {
  const { looking, linked } = useLooking();
  const { story } = looking;
  const own = answer?.seen ?? undefined;
  const plain = isPlain(answer, linked);
  const told = useQuery({
    ...storyQuery(story, own),
    // Numbers stay the same at any horizon; nothing else of this answer is used.
    placeholderData: keepPreviousData,
  });
  const installments = told.data?.installments ?? NONE;
  const isScene = !plain && told.isSuccess && numberSeen(linked, installments) === null;
  const placed = useQuery({ ...sceneQuery(story, own, linked ?? ""), enabled: isScene });
  const isPlaced = placed.isSuccess || (placed.isError && !isAway(placed.error));
  return {
    settled: plain || (told.isSuccess && (!isScene || isPlaced)),
    unknown: own !== undefined && isUnknownHorizon(told.error),
    installments,
    scene: isScene ? (placed.data ?? null) : null,
    error: told.error ?? placed.error,
    retry: () => void (told.isError ? told : placed).refetch(),
  };
}
