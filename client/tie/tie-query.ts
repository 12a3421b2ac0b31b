import { endpoints } from "#contract/endpoints.ts";
import type { TieId, StoryId } from "#contract/words.ts";
import { ask } from "../api/ask.ts";
import type { Through } from "../horizon/through.ts";

/** A tie's page at the horizon: all there is between the two. */
export const tie = (story: StoryId, through: Through, id: TieId) =>
  ask(endpoints.tie, { story, through, tie: id });
