import { z } from "zod";
import { endpoints } from "#contract/endpoints.ts";
import type { TiePage, ToldTie } from "#contract/tie.ts";
import { SceneId, SourceId, Text, type TieId } from "#contract/words.ts";
import { castOf, refOf } from "../characters/cast.ts";
import { notFound } from "../http/failures.ts";
import { serveStory, type Site } from "../http/serve.ts";
import { sceneRefs } from "../installments/scenes.ts";
import { sourceRefs } from "../story/sources.ts";
import { storyQuery, type View } from "../story/view.ts";
import { TieRow, toGraphTie } from "./tie-rows.ts";

const ToldTieRow = TieRow.extend({ text: Text, scenes: z.array(SceneId), sources: z.array(SourceId) });
type ToldTieRow = z.infer<typeof ToldTieRow>;

const tie = storyQuery<{ tie: TieId }, ToldTieRow>("tie", ToldTieRow);

/** Answers a tie's page: the whole history between the two it joins. */
export function tieRoutes(site: Site): void {
  serveStory(site, endpoints.tie, async (view, input): Promise<TiePage> => {
    const [rows, cast] = await Promise.all([tie(view, { tie: input.tie }), castOf(view)]);
    const found = rows.find(({ id }) => id === input.tie);
    if (!found) throw notFound("tie", input.tie);
    return {
      id: found.id,
      between: [refOf(cast, found.from), refOf(cast, found.to)],
      history: await Promise.all(rows.map((row) => told(view, row))),
    };
  });
}

async function told(view: View, row: ToldTieRow): Promise<ToldTie> {
  const { labelBack, text, scenes, sources } = row;
  return {
    ...toGraphTie(row),
    labelBack,
    text,
    scenes: await sceneRefs(view, scenes),
    sources: await sourceRefs(view, sources),
  };
}
