import type { Connection, Connections } from "#contract/connection.ts";
import { endpoints } from "#contract/endpoints.ts";
import type { CharacterId } from "#contract/words.ts";
import { castOf, type Cast } from "../characters/cast.ts";
import { drawn } from "../ensemble/picture.ts";
import { notFound } from "../http/failures.ts";
import { serveStory, type Site } from "../http/serve.ts";
import { tiesSeen } from "../knowledge/knowledge.ts";
import type { Layouts } from "../layout/layouts.ts";
import { identitiesOf } from "../identities/identities.ts";
import { perView } from "../story/per-view.ts";
import type { View } from "../story/view.ts";
import { allTies } from "../ties/all-ties.ts";
import { toGraphTie, type TieRow } from "../ties/tie-rows.ts";
import { chainsBetween, strengthOf, type Chain } from "./chains.ts";
import { sentenceOf } from "./sentence.ts";
import { webOf, type Web } from "./web.ts";

const MOST = 5;

const wholeWeb = perView(async (view) => webOf(await allTies(view)));

/** The web of everything the horizon lets be seen, or of what one character knows of it. */
export async function webAt(view: View, asSeenBy: CharacterId | undefined): Promise<Web> {
  return asSeenBy === undefined ? wholeWeb(view) : webOf(await tiesSeen(view, asSeenBy));
}

/** Answers how two characters are connected, over ties the horizon lets be seen. */
export function connectionRoutes(site: Site, layouts: Layouts): void {
  serveStory(site, endpoints.connections, async (view, asked): Promise<Connections> => {
    const [cast, web, who] = await Promise.all([
      castOf(view),
      webAt(view, asked.asSeenBy),
      identitiesOf(view),
    ]);
    const [from, to] = [who.shownAs(asked.from), who.shownAs(asked.to)];
    for (const id of [from, to]) if (!cast.has(id)) throw notFound("character", id);
    const chains = chainsBetween(web, from, to, MOST);
    const tiesOfChains = chains.map((chain) => tiesAlong(web, chain));
    return {
      from,
      to,
      connections: chains.map((chain, at) => connection(cast, web, chain, tiesOfChains[at] ?? [])),
      characters: await drawn(layouts, view, [...new Set([from, to, ...chains.flat()])]),
      ties: [...new Set(tiesOfChains.flat())].map(toGraphTie),
    };
  });
}

function connection(cast: Cast, web: Web, chain: Chain, ties: TieRow[]): Connection {
  return {
    characters: chain,
    ties: ties.map(({ id }) => id),
    strength: strengthOf(web, chain),
    sentence: sentenceOf(cast, chain, ties),
  };
}

function tiesAlong(web: Web, chain: Chain): TieRow[] {
  return chain.slice(1).flatMap((to, at) => tieBetween(web, chain[at], to) ?? []);
}

function tieBetween(web: Web, from: CharacterId | undefined, to: CharacterId): TieRow | undefined {
  return from && web.get(from)?.get(to);
}
