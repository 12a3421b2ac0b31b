import { endpoints } from "#contract/endpoints.ts";
import type { WorkId, StoryId } from "#contract/words.ts";
import { ask } from "../api/ask.ts";
import type { Through } from "../horizon/through.ts";

/** A work: who made it, who is known from it, the scenes it is danced in. */
export const work = (story: StoryId, through: Through, id: WorkId) =>
  ask(endpoints.work, { story, through, work: id });
