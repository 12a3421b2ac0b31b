import { endpoints } from "#contract/endpoints.ts";
import { Note } from "#contract/note.ts";
import { serveStory, type Site } from "../http/serve.ts";
import { storyQuery } from "../story/view.ts";

/** Where the sources of a story disagree or leave something open. */
export const notes = storyQuery("notes", Note);

/** Answers where the sources disagree or leave something open. */
export function noteRoutes(site: Site): void {
  serveStory(site, endpoints.notes, (view) => notes(view, {}));
}
