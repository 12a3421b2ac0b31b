import type { z } from "zod";
import type { StoryId } from "#contract/words.ts";
import { readStored, store } from "../ui/storage.ts";
import { storiesIn } from "./stories-in.ts";

/** Something this browser keeps for each story. `of` answers the same value until it changes. */
export type KeptByStory<Value> = {
  /** Reads what was kept under the key; what cannot be read counts as nothing. */
  parse: (text: string | null) => Partial<Record<StoryId, Value>>;
  of: (story: StoryId) => Value;
  keep: (story: StoryId, value: Value) => void;
  /** Calls back when something else is kept, here or in another window; returns how to stop. */
  subscribe: (listener: () => void) => () => void;
};

/**
 * Keeps a value for each story under one key of this browser's storage; `none` stands where nothing is kept. Where
 * the browser refuses to remember, it is kept as long as the page.
 */
export function keptByStory<Value>(key: string, schema: z.ZodType<Value>, none: Value): KeptByStory<Value> {
  type Stored = Partial<Record<StoryId, Value>>;
  const listeners = new Set<() => void>();
  let read: { text: string | null; kept: Stored } = { text: null, kept: {} };

  const parse = (text: string | null): Stored => storiesIn(text, schema);
  const stored = (): Stored => {
    const text = readStored(key);
    if (text !== read.text) read = { text, kept: parse(text) };
    return read.kept;
  };
  return {
    parse,
    of: (story) => stored()[story] ?? none,
    keep(story, value) {
      const text = JSON.stringify({ ...stored(), [story]: value });
      store(key, text);
      read = { text: readStored(key), kept: parse(text) };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      addEventListener("storage", listener);
      return () => {
        listeners.delete(listener);
        removeEventListener("storage", listener);
      };
    },
  };
}
