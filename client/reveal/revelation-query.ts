import { endpoints } from "#contract/endpoints.ts";
import { CharacterId, type StoryId } from "#contract/words.ts";
import { ask } from "../api/ask.ts";
import type { Through } from "../horizon/through.ts";
import type { ToldAhead } from "../horizon/wishes.ts";

/** One fact past the horizon. */
export const revelation = (story: StoryId, through: Through, { about, id }: ToldAhead) =>
  ask(endpoints.revelation, { story, through, about, id: CharacterId.parse(id) });
