import { endpoints } from "#contract/endpoints.ts";
import type { PersonId, StoryId } from "#contract/words.ts";
import { ask } from "../api/ask.ts";
import type { Through } from "../horizon/through.ts";

/** Somebody real: parts, credits and what is known of them. */
export const person = (story: StoryId, through: Through, id: PersonId) =>
  ask(endpoints.person, { story, through, person: id });
