import type { StoryId } from "#contract/words.ts";
import { recallAnswer } from "../horizon/answers.ts";
import type { Answer } from "../horizon/horizon.ts";
import type { Seen, Through } from "../horizon/through.ts";

/**
 * How far the reader of a frame has come. The address is the most a frame shows: one that names no horizon shows
 * the first installment, whoever looks. Beneath that the reader's own horizon holds; within a page of others most
 * browsers do not tell what is remembered of it, and then nothing but the first installment is safe to show. What
 * the reader says in the frame itself (`claimed`) is good for this visit of this frame and is not kept: a page
 * around it could have lured them into saying it.
 */
export function answerIn(story: StoryId, linked: Through, claimed: Seen | null): Answer | null {
  if (linked === undefined) return null;
  return recallAnswer(story) ?? (claimed === null ? null : { seen: claimed });
}
