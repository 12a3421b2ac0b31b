import type { Request } from "express";
import { z } from "zod";
import { Language, StoryId } from "#contract/words.ts";
import type { Database } from "../database/port.ts";
import { etagOf } from "../http/answers.ts";
import { ApiFailure } from "../http/failures.ts";
import type { Site } from "../http/serve.ts";
import type { Layouts } from "../layout/layouts.ts";
import { editionOf } from "../story/edition.ts";
import { perView } from "../story/per-view.ts";
import { keyOf, viewOf, type View } from "../story/view.ts";
import { firstLook, webOf } from "./first-look.ts";
import { createHeads } from "./heads.ts";
import { originOf } from "./origin.ts";
import { pngOf } from "./png.ts";
import { previewSvg } from "./preview-svg.ts";
import { tagsOf } from "./tags.ts";

/** A preview tells what the first installment has told, and nothing else, whatever the address it is asked for by. */
const firstView = async (database: Database, story: StoryId): Promise<View> =>
  viewOf(database, await editionOf(database, story), {});

/**
 * Previews of links to stories: mounts their pictures, and answers what belongs into the head of a page for whoever
 * makes a preview of it; nothing where the address names no story, or the database is away.
 */
export function previews(
  { router, database }: Pick<Site, "router" | "database">,
  layouts: Layouts,
  url: string | null,
) {
  const drawIn = (language: Language) =>
    perView(async (view) => {
      const [{ story }, web] = await Promise.all([firstLook(view), webOf(view, layouts)]);
      return pngOf(previewSvg(story, web, language));
    });
  const pictures = { en: drawIn("en"), fr: drawIn("fr") };
  router.get("/preview/:story.:language.png", async (request, response) => {
    const { story, language } = asked(request);
    const view = await firstView(database, story);
    const etag = etagOf(`${keyOf(view)} preview ${language}`);
    response.set({ "Cache-Control": "public, max-age=600", ETag: etag, ...SHOWN_ANYWHERE });
    if (request.headers["if-none-match"] === etag) return void response.status(304).end();
    response.type("png").send(await pictures[language](view));
  });
  const heads = createHeads(async (story, language, origin) =>
    tagsOf(await firstLook(await firstView(database, story)), language, origin),
  );
  return (request: Request): Promise<string> => {
    const story = StoryId.safeParse(request.path.split("/")[1]);
    if (!story.success) return Promise.resolve("");
    const language = Language.catch("en").parse(request.acceptsLanguages("en", "fr"));
    return heads(story.data, language, url ?? originOf(request));
  };
}

/** Pages elsewhere show the picture of a link; the headers of all else forbid that. */
const SHOWN_ANYWHERE = { "Cross-Origin-Resource-Policy": "cross-origin" };

const Asked = z.object({ story: StoryId, language: Language });

function asked(request: Request): z.infer<typeof Asked> {
  const parsed = Asked.safeParse(request.params);
  if (!parsed.success) throw new ApiFailure("not_found", "There is no such preview here.");
  return parsed.data;
}
