import type { Request, Response, Router } from "express";
import type { z } from "zod";
import type { Endpoint, Reveal, Through } from "#contract/endpoint.ts";
import type { StoryId } from "#contract/words.ts";
import type { Database } from "../database/port.ts";
import { editionOf } from "../story/edition.ts";
import { keyOf, viewOf, type View } from "../story/view.ts";
import { etagOf, type Answers } from "./answers.ts";
import { invalidInput } from "./input.ts";

/** What every route needs: where to mount, whom to ask, what was answered before. */
export type Site = { router: Router; database: Database; answers: Answers };

/** Mounts an endpoint that speaks of no single story: parses the input, answers what the handler returns. */
export function serve<Input extends z.ZodObject, Output extends z.ZodType>(
  { router }: Site,
  endpoint: Endpoint<Input, Output>,
  handle: (input: z.output<Input>) => Promise<z.input<Output>>,
): void {
  router.get(endpoint.path, async (request, response) => {
    const output = endpoint.output.parse(await handle(parse(endpoint, request)));
    response.set("Cache-Control", "no-cache").json(output);
  });
}

type StoryInput = z.ZodObject<{
  story: typeof StoryId;
  through: typeof Through;
  reveal: typeof Reveal;
}>;

/**
 * Mounts an endpoint of a story. The handler is given the story as the reader may see it; its answer is
 * remembered by the story's version and the horizon, and a caller who has it already is told so (304).
 */
export function serveStory<Input extends StoryInput, Output extends z.ZodType>(
  { router, database, answers }: Site,
  endpoint: Endpoint<Input, Output>,
  handle: (view: View, input: z.output<Input>) => Promise<z.input<Output>>,
): void {
  router.get(endpoint.path, async (request, response) => {
    const input = parse(endpoint, request);
    const edition = await editionOf(database, input.story);
    const view = await viewOf(database, edition, input);
    const key = `${keyOf(view)} ${endpoint.path} ${JSON.stringify(input)}`;
    const etag = etagOf(key);
    response.set({ "Cache-Control": "no-cache", ETag: etag, Vary: "Accept-Encoding" });
    if (hasAlready(request, etag)) return void response.status(304).end();
    const body = await answers.of(key, async () => endpoint.output.parse(await handle(view, input)));
    send(response, body);
  });
}

function parse<Input extends z.ZodObject>(endpoint: Endpoint<Input>, request: Request): z.output<Input> {
  const parsed = endpoint.input.safeParse({ ...request.query, ...request.params });
  if (!parsed.success) throw invalidInput(parsed.error, Object.keys(endpoint.input.shape));
  return parsed.data;
}

/** Compared by ourselves: Express answers anew where a caller adds `Cache-Control: no-cache`, as fetch does. */
function hasAlready(request: Request, etag: string): boolean {
  const tags = request.headers["if-none-match"]?.split(",").map((tag) => tag.trim());
  return tags?.includes(etag) ?? false;
}

function send(response: Response, body: string) {
  response.type("application/json").send(body);
}
