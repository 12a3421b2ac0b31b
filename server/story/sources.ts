import { endpoints } from "#contract/endpoints.ts";
import { SourceRef } from "#contract/source.ts";
import { z } from "zod";
import { SourceId } from "#contract/words.ts";
import { serveStory, type Site } from "../http/serve.ts";
import { perView } from "./per-view.ts";
import { storyQuery, type View } from "./view.ts";

const sources = storyQuery("sources", SourceRef.extend({ id: SourceId, revealed: z.boolean() }));

/** Every source as it may be named at the horizon. */
const sourcesOf = perView(async (view: View): Promise<ReadonlyMap<SourceId, SourceRef>> => {
  const rows = await sources(view, {});
  return new Map(
    rows.map(({ revealed, ...source }) => [source.id, revealed ? source : { ...source, id: null }]),
  );
});

/** The sources of some facts, each once; those that may not be named are told apart by publisher alone. */
export async function sourceRefs(view: View, ids: Iterable<SourceId>): Promise<SourceRef[]> {
  const known = await sourcesOf(view);
  const refs = [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
  const hidden = new Map(refs.filter(({ id }) => id === null).map((source) => [source.publisher, source]));
  return [...refs.filter(({ id }) => id !== null), ...hidden.values()].toSorted(byPublisher);
}

function byPublisher(one: SourceRef, other: SourceRef): number {
  return (
    one.publisher.localeCompare(other.publisher, "en") ||
    (one.title ?? "").localeCompare(other.title ?? "", "en")
  );
}

/** Answers the sources that may be named at the horizon; those past it are not even counted. */
export function sourceRoutes(site: Site): void {
  serveStory(site, endpoints.sources, async (view) =>
    [...(await sourcesOf(view)).values()].filter(({ id }) => id !== null).toSorted(byPublisher),
  );
}
