import { endpoints } from "#contract/endpoints.ts";
import { nearIn } from "../connections/near.ts";
import { seenWeb } from "../connections/seen-web.ts";
import { drawn } from "../ensemble/picture.ts";
import { notFound } from "../http/failures.ts";
import { serveStory, type Site } from "../http/serve.ts";
import { identitiesOf } from "../identities/identities.ts";
import type { Layouts } from "../layout/layouts.ts";
import { tiesSeen } from "../knowledge/knowledge.ts";
import { toGraphTie } from "../ties/tie-rows.ts";
import { cardOf } from "./card.ts";
import { castOf } from "./cast.ts";

/** Answers a character's card and its neighbourhood. */
export function characterRoutes(site: Site, layouts: Layouts): void {
  serveStory(site, endpoints.character, (view, input) => cardOf(view, input.character));

  serveStory(site, endpoints.neighbourhood, async (view, { character, depth, asSeenBy }) => {
    const [{ web }, cast, who] = await Promise.all([
      seenWeb(view, asSeenBy),
      castOf(view),
      identitiesOf(view),
    ]);
    const centre = who.shownAs(character);
    if (!cast.has(centre)) throw notFound("character", character);
    const near = nearIn(web, centre, depth);
    const among = new Set(near);
    const ties = (await tiesSeen(view, asSeenBy)).filter(({ from, to }) => among.has(from) && among.has(to));
    return { centre, depth, characters: await drawn(layouts, view, near), ties: ties.map(toGraphTie) };
  });
}
