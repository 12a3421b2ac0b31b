import { z } from "zod";
import { endpoints } from "#contract/endpoints.ts";
import type { About, Revelation } from "#contract/reveal.ts";
import { CharacterId, Text, TieId } from "#contract/words.ts";
import { sentenceOf } from "../changes/sentences.ts";
import { castOf, memberOf } from "../characters/cast.ts";
import { notFound } from "../http/failures.ts";
import { serveStory, type Site } from "../http/serve.ts";
import { identitiesOf } from "../identities/identities.ts";
import { storyQuery, type View } from "../story/view.ts";
import { allTies } from "../ties/all-ties.ts";

const RevelationRow = z.object({ position: z.int(), says: Text });
type RevelationRow = z.infer<typeof RevelationRow>;

const revelation = storyQuery<{ about: About; ids: string[] }, RevelationRow>("revelation", RevelationRow);

/** Answers one fact that lies past the horizon, and nothing else of what lies there. */
export function revelationRoutes(site: Site): void {
  serveStory(site, endpoints.revelation, async (view, { about, id }): Promise<Revelation> => {
    const { ids, say } = await asked[about](view, id);
    const [told] = await revelation(view, { about, ids });
    return { about, id, says: told ? say(told.says) : null, position: told?.position ?? null };
  });
}

/** All that the thing asked about goes by, and how what is told of it is said. */
type Asked = { ids: string[]; say: (says: Text) => Text };

/** How each question is put. Each throws not_found for what is not known of at the horizon. */
const asked: Record<About, (view: View, id: string) => Promise<Asked>> = {
  fate: async (view, id) => {
    const [cast, who] = await Promise.all([castOf(view), identitiesOf(view)]);
    const selves = who.selvesOf(CharacterId.parse(id));
    if (!selves.some((self) => cast.has(self))) throw notFound("character", id);
    return { ids: selves, say: (says) => says };
  },
  title: async ({ edition }, id) => {
    if (!edition.installments.some((installment) => installment === id)) throw notFound("installment", id);
    return { ids: [id], say: (says) => says };
  },
  outcome: async (view, id) => {
    const [ties, cast] = await Promise.all([allTies(view), castOf(view)]);
    const tie = ties.find((one) => one.id === TieId.parse(id));
    if (!tie) throw notFound("tie", id);
    const names = [tie.from, tie.to].map((end) => memberOf(cast, end).shortName);
    const news = { names, before: null, company: null, turn: "ended", late: false, other: null } as const;
    return { ids: [id], say: (says) => sentenceOf("tieEnded", { ...news, says }) };
  },
};
