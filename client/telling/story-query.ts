import { endpoints } from "#contract/endpoints.ts";
import type { StoryId } from "#contract/words.ts";
import { ask } from "../api/ask.ts";
import type { Through } from "../horizon/through.ts";

/** The story with its installments; those past the horizon are numbers only. */
export const story = (id: StoryId, through: Through) => ask(endpoints.story, { story: id, through });
