import { z } from "zod";
import { endpoints } from "#contract/endpoints.ts";
import type { TiePage, ToldTie } from "#contract/tie.ts";
import { SceneId, SourceId, Text, type CharacterId } from "#contract/words.ts";
import { castOf, refOf } from "../characters/cast.ts";
import { notFound } from "../http/failures.ts";
import { serveStory, type Site } from "../http/serve.ts";
import { betweenShown } from "../identities/as-shown.ts";
import { identitiesOf } from "../identities/identities.ts";
import { sceneRefs } from "../installments/scenes.ts";
import { knowledgeOf } from "../knowledge/knowledge.ts";
import { sourceRefs } from "../story/sources.ts";
import { storyQuery, type View } from "../story/view.ts";
import { allTies } from "./all-ties.ts";
import { TieRow, toGraphTie } from "./tie-rows.ts";

const ToldTieRow = TieRow.extend({ text: Text, scenes: z.array(SceneId), sources: z.array(SourceId) });
type ToldTieRow = z.infer<typeof ToldTieRow>;

type Between = { selves: CharacterId[]; others: CharacterId[] };
const tie = storyQuery<Between, ToldTieRow>("tie", ToldTieRow);

/** Answers a tie's page: the whole history between the two it joins. */
export function tieRoutes(site: Site): void {
  serveStory(site, endpoints.tie, async (view, input): Promise<TiePage> => {
    const [ties, cast, who] = await Promise.all([allTies(view), castOf(view), identitiesOf(view)]);
    const found = ties.find(({ id }) => id === input.tie);
    if (!found) throw notFound("tie", input.tie);
    const [selves, others] = [who.selvesOf(found.from), who.selvesOf(found.to)];
    const rows = betweenShown(who, await tie(view, { selves, others }));
    return {
      id: found.id,
      between: [refOf(cast, found.from), refOf(cast, found.to)],
      history: await Promise.all(rows.map((row) => told(view, row))),
    };
  });
}

async function told(view: View, row: ToldTieRow): Promise<ToldTie> {
  const { labelBack, text, scenes, sources } = row;
  const [known, cast] = await Promise.all([knowledgeOf(view), castOf(view)]);
  const knownBy = known
    .get(row.id)
    ?.map(({ character, since }) => ({ character: refOf(cast, character), since }));
  return {
    ...toGraphTie(row),
    labelBack,
    text,
    scenes: await sceneRefs(view, scenes),
    knownBy: knownBy ?? null,
    sources: await sourceRefs(view, sources),
  };
}
