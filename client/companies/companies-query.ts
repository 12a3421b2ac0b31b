import { endpoints } from "#contract/endpoints.ts";
import type { StoryId } from "#contract/words.ts";
import { ask } from "../api/ask.ts";
import type { Through } from "../horizon/through.ts";

/** The companies met by the horizon. */
export const companies = (story: StoryId, through: Through) => ask(endpoints.companies, { story, through });
