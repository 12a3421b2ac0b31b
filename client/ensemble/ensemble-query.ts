import { endpoints } from "#contract/endpoints.ts";
import type { StoryId } from "#contract/words.ts";
import { ask } from "../api/ask.ts";
import type { Through } from "../horizon/through.ts";

/** The story's whole web at the horizon. What is filtered out of it is filtered here, without asking again. */
export const ensemble = (story: StoryId, through: Through) => ask(endpoints.ensemble, { story, through });
