import { endpoints } from "#contract/endpoints.ts";
import type { CharacterRef, Ensemble } from "#contract/graph.ts";
import { KINDS_BY_FAMILY, type Family, type Kind } from "#contract/kinds.ts";
import type { CharacterId, CompanyId, InstallmentId } from "#contract/words.ts";
import { castOf, filteredCast, refOf } from "../characters/cast.ts";
import { companiesMet } from "../companies/companies.ts";
import { serveStory, type Site } from "../http/serve.ts";
import { notFound } from "../http/failures.ts";
import { identitiesOf } from "../identities/identities.ts";
import { seenBy, type Seen } from "../knowledge/knowledge.ts";
import type { Layouts } from "../layout/layouts.ts";
import type { View } from "../story/view.ts";
import { allTies } from "../ties/all-ties.ts";
import { ensembleTies, toGraphTie } from "../ties/tie-rows.ts";
import { drawn } from "./picture.ts";

type Filter = {
  kind?: Kind[] | undefined;
  family?: Family[] | undefined;
  company?: CompanyId[] | undefined;
  installment?: InstallmentId | undefined;
  asSeenBy?: CharacterId | undefined;
};

/** Answers the whole web at the horizon, or what the filters leave of it. */
export function ensembleRoutes(site: Site, layouts: Layouts): void {
  serveStory(site, endpoints.ensemble, async (view, input): Promise<Ensemble> => {
    const [{ characters, ties }, companies, seer] = await Promise.all([
      filtered(view, input),
      companiesMet(view),
      seerOf(view, input),
    ]);
    return {
      through: view.horizon.through,
      asSeenBy: seer,
      characters: await drawn(layouts, view, characters),
      ties: ties.map(toGraphTie),
      companies: companies.filter(({ members }) => members > 0),
    };
  });
}

/** The character through whose eyes is seen, where one is asked for. Throws not_found for nobody known at the horizon. */
export async function seerOf(
  view: View,
  { asSeenBy }: { asSeenBy?: CharacterId | undefined },
): Promise<CharacterRef | null> {
  if (asSeenBy === undefined) return null;
  const [cast, { shownAs }] = await Promise.all([castOf(view), identitiesOf(view)]);
  const seer = shownAs(asSeenBy);
  if (!cast.has(seer)) throw notFound("character", asSeenBy);
  return refOf(cast, seer);
}

async function filtered(view: View, filter: Filter) {
  const seen = filter.asSeenBy === undefined ? null : await seenBy(view, filter.asSeenBy);
  const characters = await charactersLeft(view, filter, seen);
  const kinds = kindsOf(filter);
  const told = kinds || characters ? await ensembleTies(view, { kinds, characters }) : await allTies(view);
  const ties = seen ? told.filter(({ id }) => seen.ties.has(id)) : told;
  if (!kinds) return { characters, ties };
  return { characters: [...new Set(ties.flatMap(({ from, to }) => [from, to]))], ties };
}

async function charactersLeft(
  view: View,
  { company, installment }: Filter,
  seen: Seen | null,
): Promise<CharacterId[] | null> {
  if (!company && !installment) return seen && [...seen.characters];
  const left = await filteredCast(view, { companies: company ?? null, installment: installment ?? null });
  return seen ? left.filter((id) => seen.characters.has(id)) : left;
}

function kindsOf({ kind, family }: Filter): Kind[] | null {
  if (!kind && !family) return null;
  return [...(kind ?? []), ...(family ?? []).flatMap((name) => [...KINDS_BY_FAMILY[name]])];
}
