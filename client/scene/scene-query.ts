import { endpoints } from "#contract/endpoints.ts";
import type { SceneId, StoryId } from "#contract/words.ts";
import { ask } from "../api/ask.ts";
import type { Through } from "../horizon/through.ts";

/** A scene with its place and those present. */
export const scene = (story: StoryId, through: Through, id: SceneId) =>
  ask(endpoints.scene, { story, through, scene: id });
