import { endpoints } from "#contract/endpoints.ts";
import { serveStory, type Site } from "../http/serve.ts";
import { knowledgeOf, toldOfKnowing } from "../knowledge/knowledge.ts";
import { allTies } from "../ties/all-ties.ts";
import { keptFrom } from "./kept-from.ts";
import { onlySomeKnow } from "./only-some-know.ts";

/** Answers the ties that are kept from somebody concerned, as far as has been told by the horizon. */
export function secretRoutes(site: Site): void {
  serveStory(site, endpoints.secrets, async (view) => {
    const [ties, knowing, rows] = await Promise.all([allTies(view), knowledgeOf(view), toldOfKnowing(view)]);
    return keptFrom(ties, {
      knownBy: new Map(
        [...knowing].map(([tie, knowers]) => [tie, knowers.map(({ character }) => character)]),
      ),
      kept: new Set(rows.filter(onlySomeKnow).map(({ id }) => id)),
    });
  });
}
