import { SceneRef } from "#contract/story.ts";
import type { Position } from "#contract/telling.ts";
import type { SceneId } from "#contract/words.ts";
import { perView } from "../story/per-view.ts";
import { storyQuery, type View } from "../story/view.ts";

const scenes = storyQuery("scenes", SceneRef);

const scenesOf = perView(async (view: View): Promise<ReadonlyMap<SceneId, SceneRef>> => {
  const rows = await scenes(view, {});
  return new Map(rows.map((scene) => [scene.id, scene]));
});

/** Scenes named in passing, in the order of the telling; those past the horizon are left out. */
export async function sceneRefs(view: View, ids: Iterable<SceneId>): Promise<SceneRef[]> {
  const shown = await scenesOf(view);
  return [...ids]
    .flatMap((id) => shown.get(id) ?? [])
    .toSorted((one, other) => one.position - other.position);
}

export type ScenesByPosition = ReadonlyMap<Position, SceneRef>;

/** The scene shown at each position. */
export async function scenesByPosition(view: View): Promise<ScenesByPosition> {
  return new Map([...(await scenesOf(view)).values()].map((scene) => [scene.position, scene]));
}
