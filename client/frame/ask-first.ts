import type { QueryClient } from "@tanstack/react-query";
import { endpoints } from "#contract/endpoints.ts";
import { ask } from "../api/ask.ts";
import { ensemble } from "../ensemble/ensemble-query.ts";
import { recallAnswer, recallStories } from "../horizon/answers.ts";
import { holding, isPlain } from "../horizon/horizon.ts";
import type { Through } from "../horizon/through.ts";
import { fromAddress } from "../looking/address.ts";
import { lookingAt, type Looking } from "../looking/looking.ts";
import { story } from "../telling/story-query.ts";

/**
 * Asks what the page at an address will ask first, so that answers are under way while it comes up. Settles
 * when there is nothing more to wait for; a question that failed is asked again by the page.
 */
export async function askFirst(client: QueryClient, address: string): Promise<void> {
  const opened = fromAddress(address);
  if (opened) return askOf(client, opened.looking, opened.through);
  const stories = client.fetchQuery(ask(endpoints.stories, {})).catch(() => []);
  // Who has been in one story only will most likely come to it again; where there is but one, everybody will.
  const known = only(recallStories());
  if (known) void askOf(client, lookingAt(known), undefined);
  const story = only(await stories);
  if (story) await askOf(client, lookingAt(story.id), undefined);
}

const only = <Item>([first, ...others]: readonly Item[]): Item | undefined =>
  others.length === 0 ? first : undefined;

/** Asks for a story and its web, as far as the reader has come, or a link says where that can be told. */
export async function askOf(
  client: QueryClient,
  { story: id, asSeenBy }: Looking,
  linked: Through,
): Promise<void> {
  const answer = recallAnswer(id);
  if (!isPlain(answer, linked)) return;
  const through = holding(answer, linked, []);
  await Promise.all([
    client.prefetchQuery(story(id, through)),
    client.prefetchQuery(ensemble(id, through, asSeenBy)),
  ]);
}
