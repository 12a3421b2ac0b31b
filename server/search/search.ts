import { endpoints } from "#contract/endpoints.ts";
import { serveStory, type Site } from "../http/serve.ts";
import { perView } from "../story/per-view.ts";
import { findables } from "./findable.ts";
import { createFinder } from "./finder.ts";

/** One index for each story version and horizon: it cannot know what lies past it. */
const finderOf = perView(async (view) => createFinder(await findables(view)));

/** Answers what is called something like the text. */
export function searchRoutes(site: Site): void {
  serveStory(site, endpoints.search, async (view, { text, type, limit }) => {
    const find = await finderOf(view);
    return find(text, type ? new Set(type) : null, limit);
  });
}
