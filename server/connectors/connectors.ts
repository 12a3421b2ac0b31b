import type { Connectors } from "#contract/connection.ts";
import { endpoints } from "#contract/endpoints.ts";
import type { CharacterId, CompanyId } from "#contract/words.ts";
import { castOf, refOf, type Cast } from "../characters/cast.ts";
import { companiesMet } from "../companies/companies.ts";
import { tiedToAll } from "../connections/connections.ts";
import { linksOf, seenWeb } from "../connections/seen-web.ts";
import { notFound } from "../http/failures.ts";
import { serveStory, type Site } from "../http/serve.ts";
import type { View } from "../story/view.ts";
import { crossingsOf, mostTelling } from "./crossing.ts";

const MOST = 12;
const MOST_TIES = 3;

/** Answers who connects two companies: those whose ties cross from the members of one to those of the other. */
export function connectorRoutes(site: Site): void {
  serveStory(site, endpoints.connectors, async (view, asked): Promise<Connectors> => {
    const [cast, seen] = await Promise.all([castOf(view), seenWeb(view, asked.asSeenBy)]);
    const [from, to] = await Promise.all([companyMet(view, asked.from), companyMet(view, asked.to)]);
    const camps = { from: membersOf(cast, from.id), to: membersOf(cast, to.id) };
    const crossings = from.id === to.id ? [] : crossingsOf(seen.web, camps);
    const shown = crossings
      .slice(0, MOST)
      .map((crossing) => ({ ...crossing, most: mostTelling(crossing, camps, MOST_TIES) }));
    const told = shown.flatMap(({ most }) => most);
    const met = new Set(told.flatMap((one) => [one.from, one.to]));
    return {
      from,
      to,
      connectors: shown.map(({ side, most, told: all }) => ({
        ...tiedToAll(cast, most),
        side,
        crossings: all.length,
      })),
      connectorsInAll: crossings.length,
      characters: [...met].map((id) => refOf(cast, id)),
      ties: await linksOf(
        view,
        told.map(({ tie }) => tie),
        seen.scenes,
      ),
    };
  });
}

async function companyMet(view: View, id: CompanyId): Promise<Connectors["from"]> {
  const met = (await companiesMet(view)).find((company) => company.id === id);
  if (!met) throw notFound("company", id);
  return { id, name: met.name, light: met.light };
}

/** Who belongs to a company at the horizon. */
function membersOf(cast: Cast, company: CompanyId): Set<CharacterId> {
  return new Set(
    [...cast.values()].filter(({ companies }) => companies.includes(company)).map(({ id }) => id),
  );
}
