import { endpoints } from "#contract/endpoints.ts";
import type { StoryId } from "#contract/words.ts";
import { ask } from "../api/ask.ts";
import type { Through } from "../horizon/through.ts";

/** The ties kept from somebody concerned, at the horizon. */
export const secrets = (story: StoryId, through: Through) => ask(endpoints.secrets, { story, through });
