import { endpoints } from "#contract/endpoints.ts";
import type { CharacterId, StoryId } from "#contract/words.ts";
import { ask } from "../api/ask.ts";
import type { Through } from "../horizon/through.ts";

/** A character's card at the horizon. */
export const character = (story: StoryId, through: Through, id: CharacterId) =>
  ask(endpoints.character, { story, through, character: id });
