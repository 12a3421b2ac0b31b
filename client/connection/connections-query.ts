import { endpoints } from "#contract/endpoints.ts";
import type { CharacterId, StoryId } from "#contract/words.ts";
import { ask } from "../api/ask.ts";
import type { Through } from "../horizon/through.ts";

/** The shortest chains between two characters at the horizon. */
export const connections = (story: StoryId, through: Through, from: CharacterId, to: CharacterId) =>
  ask(endpoints.connections, { story, through, from, to });
