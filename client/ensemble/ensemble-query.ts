import { endpoints } from "#contract/endpoints.ts";
import type { CharacterId, StoryId } from "#contract/words.ts";
import { ask } from "../api/ask.ts";
import type { Through } from "../horizon/through.ts";

/** The story's whole web at the horizon, or what one character knows of it. What is filtered out of it is filtered here, without asking again. */
export const ensemble = (story: StoryId, through: Through, asSeenBy: CharacterId | null = null) =>
  ask(endpoints.ensemble, asSeenBy ? { story, through, asSeenBy } : { story, through });
