import { endpoints } from "#contract/endpoints.ts";
import type { StoryId } from "#contract/words.ts";
import { ask } from "../api/ask.ts";
import type { Through } from "../horizon/through.ts";

/** Where the sources disagree or leave something open. */
export const notes = (story: StoryId, through: Through) => ask(endpoints.notes, { story, through });
