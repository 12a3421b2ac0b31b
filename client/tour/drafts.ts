import { useCallback, useSyncExternalStore } from "react";
import type { StoryId } from "#contract/words.ts";
import { keptByStory } from "../kept/kept-by-story.ts";
import { Draft, EMPTY, reduceDraft, type DraftAction } from "./draft.ts";

const drafts = keptByStory("ensemble.tour", Draft, EMPTY);

/** The tour in the making of a story, kept in this browser, and how to change it. */
export function useDraft(story: StoryId): [Draft, (action: DraftAction) => void] {
  const draft = useSyncExternalStore(drafts.subscribe, () => drafts.of(story));
  const change = useCallback(
    (action: DraftAction) => drafts.keep(story, reduceDraft(drafts.of(story), action)),
    [story],
  );
  return [draft, change];
}
