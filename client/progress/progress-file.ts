import { z } from "zod";
import { Point } from "#contract/graph.ts";
import { StoryId } from "#contract/words.ts";
import { Answer } from "../horizon/horizon.ts";
import { KeptLenses } from "../lens/own-lenses.ts";

const FORMAT = "ensemble-progress";
const VERSION = 1;
/** A file of progress is small; anything much larger is something else. */
const MOST_CHARACTERS = 1_000_000;

/**
 * What is kept of one story: how far its reader has come, where they put discs, as points of the server, and the
 * lenses of their own.
 */
const Kept = z.object({
  answer: Answer,
  places: z.record(z.string(), Point).optional(),
  lenses: KeptLenses.optional(),
});
export type Kept = z.infer<typeof Kept>;

const Stories = z.partialRecord(StoryId, Kept);
/** How far a reader has come, story by story. */
export type Progress = z.infer<typeof Stories>;

const Opening = z.object({ format: z.literal(FORMAT), version: z.int() });
const File = z.object({ stories: Stories });

/** Why a file cannot be read: it is something else, of a later version than this one knows, or damaged. */
export type Problem = "other" | "newer" | "damaged";
export type Read = { progress: Progress; problem: null } | { progress: null; problem: Problem };

/** Progress as the text of a file that `readProgress` reads back; when somebody was last here stays at home. */
export function writeProgress(progress: Progress): string {
  const stories = Object.fromEntries(
    Object.entries(progress).flatMap(([story, kept]) => {
      if (!kept) return [];
      const { visited: _, ...answer } = kept.answer;
      const { places, lenses } = kept;
      return [[story, { answer, ...(places && { places }), ...(lenses && { lenses }) }]];
    }),
  );
  return `${JSON.stringify({ format: FORMAT, version: VERSION, stories }, null, 2)}\n`;
}

/** Reads the text of a file; says what is wrong with it where it is none of ours. */
export function readProgress(text: string): Read {
  const parsed = text.length > MOST_CHARACTERS ? undefined : json(text);
  const opening = Opening.safeParse(parsed);
  if (!opening.success) return { progress: null, problem: "other" };
  if (opening.data.version > VERSION) return { progress: null, problem: "newer" };
  const file = File.safeParse(parsed);
  return file.success
    ? { progress: file.data.stories, problem: null }
    : { progress: null, problem: "damaged" };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
