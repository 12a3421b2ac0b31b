import type { z } from "zod";
import { StoryId } from "#contract/words.ts";

/**
 * Reads what this browser kept of each story. A story whose part cannot be read, or is no story's, counts as one that
 * nothing was kept of; the others are not lost with it.
 */
export function storiesIn<Value>(
  text: string | null,
  schema: z.ZodType<Value>,
): Partial<Record<StoryId, Value>> {
  const kept: Partial<Record<StoryId, Value>> = {};
  for (const [id, told] of Object.entries(objectIn(text))) {
    const story = StoryId.safeParse(id);
    const value = schema.safeParse(told);
    if (story.success && value.success) kept[story.data] = value.data;
  }
  return kept;
}

function objectIn(text: string | null): object {
  try {
    return Object(JSON.parse(text ?? "{}"));
  } catch {
    return {};
  }
}
