import { endpoints } from "#contract/endpoints.ts";
import { Story, StorySummary } from "#contract/story.ts";
import { readQuery } from "../database/read-query.ts";
import { notFound } from "../http/failures.ts";
import { serve, serveStory, type Site } from "../http/serve.ts";
import { storyQuery } from "./view.ts";

/** The stories there are. */
export const stories = readQuery("stories", StorySummary);

/** A story with its installments, as the horizon lets them be seen. */
export const story = storyQuery("story", Story);

/** Answers which stories there are, and one with its installments. */
export function storyRoutes(site: Site): void {
  serve(site, endpoints.stories, () => stories(site.database, {}));

  serveStory(site, endpoints.story, async (view, input) => {
    const [found] = await story(view, {});
    if (!found) throw notFound("story", input.story);
    return found;
  });
}
