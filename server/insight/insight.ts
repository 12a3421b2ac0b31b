import type { z } from "zod";
import type { Communities, Insight } from "#contract/insight.ts";
import { insightEndpoints } from "#contract/insight-endpoints.ts";
import type { CharacterId } from "#contract/words.ts";
import { companiesMet } from "../companies/companies.ts";
import { refOf } from "../characters/cast.ts";
import { serveStory, type Site } from "../http/serve.ts";
import type { View } from "../story/view.ts";
import { balanceOf } from "./balance.ts";
import { communitiesAmong } from "./communities-among.ts";
import { feelingAt, pairsBy } from "./pairs.ts";
import { createReckoner } from "./reckoner.ts";
import type { Measured, Reckoning } from "./reckoning.ts";
import { presenceOf } from "./presence.ts";
import { sentimentsOf } from "./sentiments.ts";
import { momentsUpTo } from "./moments.ts";
import { toldEnsemble, type ToldEnsemble } from "./told-ensemble.ts";

/** Later than any moment: ties that a reader asked to be told ahead count among those at the horizon. */
const NOW = Number.MAX_SAFE_INTEGER;

/** Answers what the web says of the cast: at the horizon, over the installments up to it, and pair by pair. */
export function insightRoutes(site: Site): void {
  const reckoning = createReckoner();
  serveStory(site, insightEndpoints.insight, async (view, { asSeenBy }) => {
    const told = await toldEnsemble(view, asSeenBy);
    return insightOf(view, told, reckoning);
  });

  serveStory(site, insightEndpoints.trend, async (view, { asSeenBy }) => {
    const told = await toldEnsemble(view, asSeenBy);
    const { points, lines } = await reckoning.trend(
      { met: told.met, ties: told.ties, presences: told.presences },
      momentsUpTo(view.horizon, told.met.size),
    );
    return {
      ...headOf(
        view,
        told,
        lines.map(({ id }) => id),
      ),
      points,
      lines,
    };
  });

  serveStory(site, insightEndpoints.sentiments, async (view, { asSeenBy }) => {
    const told = await toldEnsemble(view, asSeenBy);
    const { pairs, neutral } = sentimentsOf(pairsBy(told.ties, NOW));
    return {
      ...headOf(
        view,
        told,
        pairs.flatMap(({ between }) => between),
      ),
      pairs,
      neutral,
    };
  });
}

/** What every answer begins with: its horizon, its eyes, and those it speaks of, in the order in which they are met. */
function headOf({ horizon }: View, { seer, cast, met }: ToldEnsemble, about: readonly CharacterId[]) {
  const spokenOf = new Set(about);
  return {
    through: horizon.through,
    asSeenBy: seer,
    characters: [...met.keys()].filter((id) => spokenOf.has(id)).map((id) => refOf(cast, id)),
  };
}

async function insightOf(
  view: View,
  told: ToldEnsemble,
  reckoning: Reckoning,
): Promise<z.input<typeof Insight>> {
  const everybody = [...told.met.keys()];
  const pairs = pairsBy(told.ties, NOW);
  const {
    centrality,
    bridges,
    communities: found,
  } = await reckoning.measure({ characters: everybody, pairs });
  const { webs, untied, nodes, edges } = bridges;
  const communities = communitiesAmong(told.cast, everybody, found);
  return {
    ...headOf(view, told, everybody),
    companies: await companiesOf(view, communities),
    pairs: pairs.length,
    centrality: [...centrality]
      .map(([id, own]) => ({ id, ...own }))
      .toSorted((one, other) => other.pageRank - one.pageRank),
    communities,
    bridges: { webs, untied, characters: nodes, pairs: edges },
    presence: presenceOf({ ...told, degrees: degreesOf(metBy(view, told), centrality) }),
    balance: balanceOf(pairs.map((pair) => ({ between: pair.between, feeling: feelingAt(pair, NOW) }))),
  };
}

/** The companies that the communities name. */
async function companiesOf(view: View, { communities }: z.input<typeof Communities>) {
  const named = new Set(communities.flatMap(({ companies }) => companies.map(({ id }) => id)));
  return (await companiesMet(view))
    .filter(({ id }) => named.has(id))
    .map(({ id, name, light }) => ({ id, name, light }));
}

/** Who is still to come, and told ahead, has not been on stage yet: that says nothing of how they are served. */
const metBy = ({ horizon }: View, { met }: ToldEnsemble): CharacterId[] =>
  [...met].filter(([, since]) => since <= horizon.through).map(([id]) => id);

const degreesOf = (
  characters: readonly CharacterId[],
  centrality: Measured["centrality"],
): ReadonlyMap<CharacterId, number> => new Map(characters.map((id) => [id, centrality.get(id)?.degree ?? 0]));
