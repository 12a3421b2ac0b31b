import { endpoints } from "#contract/endpoints.ts";
import type { StoryId } from "#contract/words.ts";
import { ask } from "../api/ask.ts";
import type { Through } from "../horizon/through.ts";

/** The sources of the story that may be named at the horizon. */
export const sources = (story: StoryId, through: Through) => ask(endpoints.sources, { story, through });
