import { endpoints } from "#contract/endpoints.ts";
import type { StoryId } from "#contract/words.ts";
import { ask } from "../api/ask.ts";
import type { Seen } from "./through.ts";

/** A scene as the reader's own horizon lets it be seen. */
export const scene = (story: StoryId, own: Seen | undefined, id: string) =>
  ask(endpoints.scene, { story, through: own, scene: id });
