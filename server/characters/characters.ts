import { endpoints } from "#contract/endpoints.ts";
import { z } from "zod";
import { CharacterId } from "#contract/words.ts";
import { drawn } from "../ensemble/picture.ts";
import { notFound } from "../http/failures.ts";
import { serveStory, type Site } from "../http/serve.ts";
import type { Layouts } from "../layout/layouts.ts";
import { storyQuery } from "../story/view.ts";
import { ensembleTies, toGraphTie } from "../ties/tie-rows.ts";
import { cardOf } from "./card.ts";

const neighbourhood = storyQuery<{ character: CharacterId; depth: number }, { id: CharacterId }>(
  "neighbourhood",
  z.object({ id: CharacterId }),
);

/** Answers a character's card and its neighbourhood. */
export function characterRoutes(site: Site, layouts: Layouts): void {
  serveStory(site, endpoints.character, (view, input) => cardOf(view, input.character));

  serveStory(site, endpoints.neighbourhood, async (view, { character, depth }) => {
    const near = (await neighbourhood(view, { character, depth })).map(({ id }) => id);
    if (near.length === 0) throw notFound("character", character);
    const ties = await ensembleTies(view, { kinds: null, characters: near });
    return {
      centre: character,
      depth,
      characters: await drawn(layouts, view, near),
      ties: ties.map(toGraphTie),
    };
  });
}
