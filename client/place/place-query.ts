import { endpoints } from "#contract/endpoints.ts";
import type { PlaceId, StoryId } from "#contract/words.ts";
import { ask } from "../api/ask.ts";
import type { Through } from "../horizon/through.ts";

/** A place and the scenes set there. */
export const place = (story: StoryId, through: Through, id: PlaceId) =>
  ask(endpoints.place, { story, through, place: id });
