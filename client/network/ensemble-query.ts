import { endpoints } from "#contract/endpoints.ts";
import type { StoryId } from "#contract/words.ts";
import { ask } from "../api/ask.ts";
import type { Through } from "../horizon/through.ts";

/** The story's whole web at the horizon. What is filtered is filtered here, so that it can be counted. */
export const ensemble = (story: StoryId, through: Through) => ask(endpoints.ensemble, { story, through });
