import type { QueryClient } from "@tanstack/react-query";
import { endpoints } from "#contract/endpoints.ts";
import { ask } from "../api/ask.ts";
import { ensemble } from "../ensemble/ensemble-query.ts";
import { recallAnswer } from "../horizon/answers.ts";
import { holding, isPlain } from "../horizon/horizon.ts";
import { fromAddress } from "../looking/address.ts";
import { story } from "../telling/story-query.ts";

/** Asks what the page at an address will ask first, so that answers are under way while it comes up. */
export function askFirst(client: QueryClient, address: string): void {
  const opened = fromAddress(address);
  if (!opened) return void client.prefetchQuery(ask(endpoints.stories, {}));
  const { looking, through: linked } = opened;
  const answer = recallAnswer(looking.story);
  if (!isPlain(answer, linked)) return;
  const through = holding(answer, linked, []);
  void client.prefetchQuery(story(looking.story, through));
  void client.prefetchQuery(ensemble(looking.story, through));
}
