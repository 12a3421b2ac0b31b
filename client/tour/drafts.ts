import { useCallback, useSyncExternalStore } from "react";
import { z } from "zod";
import { StoryId } from "#contract/words.ts";
import { readStored, store } from "../ui/storage.ts";
import { Draft, EMPTY, reduceDraft, type DraftAction } from "./draft.ts";

const KEY = "ensemble.tour";

const Drafts = z.partialRecord(StoryId, Draft);

let all: z.infer<typeof Drafts> | null = null;
const listeners = new Set<() => void>();

/** Reads what was remembered; anything unreadable counts as no tour at all. */
export function parseDrafts(stored: string | null): z.infer<typeof Drafts> {
  try {
    return Drafts.catch({}).parse(JSON.parse(stored ?? "{}"));
  } catch {
    return {};
  }
}

function draftOf(story: StoryId): Draft {
  all ??= parseDrafts(readStored(KEY));
  return all[story] ?? EMPTY;
}

function change(story: StoryId, action: DraftAction): void {
  all = { ...all, [story]: reduceDraft(draftOf(story), action) };
  store(KEY, JSON.stringify(all));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The tour in the making of a story, kept in this browser, and how to change it. */
export function useDraft(story: StoryId): [Draft, (action: DraftAction) => void] {
  const draft = useSyncExternalStore(subscribe, () => draftOf(story));
  return [draft, useCallback((action) => change(story, action), [story])];
}
