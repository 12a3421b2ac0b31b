import { z } from "zod";
import { endpoints } from "#contract/endpoints.ts";
import { PlacePage } from "#contract/people.ts";
import { SceneId, SourceId, type PlaceId } from "#contract/words.ts";
import { notFound } from "../http/failures.ts";
import { serveStory, type Site } from "../http/serve.ts";
import { sceneRefs } from "../installments/scenes.ts";
import { sourceRefs } from "../story/sources.ts";
import { storyQuery } from "../story/view.ts";

const PlaceRow = PlacePage.extend({ scenes: z.array(SceneId), sources: z.array(SourceId) });
const place = storyQuery<{ place: PlaceId }, z.infer<typeof PlaceRow>>("place", PlaceRow);

/** Answers a place with the scenes set there. */
export function placeRoutes(site: Site): void {
  serveStory(site, endpoints.place, async (view, input): Promise<PlacePage> => {
    const [found] = await place(view, { place: input.place });
    if (!found) throw notFound("place", input.place);
    return {
      ...found,
      scenes: await sceneRefs(view, found.scenes),
      sources: await sourceRefs(view, found.sources),
    };
  });
}
