import { useSyncExternalStore } from "react";
import { z } from "zod";
import { About, Level } from "#contract/reveal.ts";
import { StoryId } from "#contract/words.ts";
import { storiesIn } from "../kept/stories-in.ts";
import { readStored, store } from "../ui/storage.ts";

const KEY = "ensemble.reveal";

/** One thing that was told ahead: the fate of a character, the title of an installment, whether a tie lasts. */
export const ToldAhead = z.object({ about: About, id: z.string() });
export type ToldAhead = z.infer<typeof ToldAhead>;

/** What a reader wants to be told past their horizon in one story: whole levels, and single things. */
export const Wishes = z.object({
  levels: z.array(Level).catch([]),
  told: z.array(ToldAhead).catch([]),
});
export type Wishes = z.infer<typeof Wishes>;

const NONE: Wishes = { levels: [], told: [] };

/** Reads what was remembered; anything unreadable counts as no wish at all. */
export const parseWishes = (stored: string | null) => storiesIn(stored, Wishes);

let all: Partial<Record<StoryId, Wishes>> | null = null;
const listeners = new Set<() => void>();

/** What the reader of this browser wants to be told ahead in a story. Kept here alone: no address carries it. */
export function wishesOf(story: StoryId): Wishes {
  all ??= parseWishes(readStored(KEY));
  return all[story] ?? NONE;
}

/** Remembers the wishes for a story, leaving those for the others alone. */
export function wish(story: StoryId, wishes: Wishes): void {
  all = { ...parseWishes(readStored(KEY)), ...all, [story]: wishes };
  store(KEY, JSON.stringify(all));
  for (const listener of listeners) listener();
}

/** For a page where nothing is told ahead, whatever is remembered. */
export function forgetWishes(): void {
  all = {};
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The wishes for a story, as they change. */
export const useWishes = (story: StoryId): Wishes => useSyncExternalStore(subscribe, () => wishesOf(story));

const OfStory = z.object({ story: StoryId });

/** The levels to send along with a request; undefined where it speaks of no story, or nothing is wished. */
export function levelsFor(input: unknown): Level[] | undefined {
  const asked = OfStory.safeParse(input);
  const levels = asked.success ? wishesOf(asked.data.story).levels : [];
  return levels.length > 0 ? levels : undefined;
}
