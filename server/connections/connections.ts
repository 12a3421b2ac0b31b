import { MOST_CONNECTIONS, type Connection, type Connections, type TiedToAll } from "#contract/connection.ts";
import { endpoints } from "#contract/endpoints.ts";
import type { CharacterId } from "#contract/words.ts";
import { castOf, refOf, type Cast } from "../characters/cast.ts";
import { notFound } from "../http/failures.ts";
import { serveStory, type Site } from "../http/serve.ts";
import { identitiesOf } from "../identities/identities.ts";
import { chainsBetween, type Joined } from "./chains.ts";
import { betweenOf, type Joining } from "./difference.ts";
import { neighboursOf } from "./neighbours.ts";
import { linksOf, seenWeb } from "./seen-web.ts";
import { sentenceAround, sentenceOf, toldAlong, type Told } from "./sentence.ts";
import { treesBetween } from "./trees.ts";
import { webWithout, type Web } from "./web.ts";

const MOST_NEIGHBOURS = 12;

/** Answers how two or three characters are joined, over ties the horizon lets be seen. */
export function connectionRoutes(site: Site): void {
  serveStory(site, endpoints.connections, async (view, asked): Promise<Connections> => {
    const [cast, seen, { shownAs }] = await Promise.all([
      castOf(view),
      seenWeb(view, asked.asSeenBy),
      identitiesOf(view),
    ]);
    const [from, to] = [shownAs(asked.from), shownAs(asked.to)];
    const third = asked.third === undefined ? null : shownAs(asked.third);
    const ends = [...new Set([from, to, ...(third === null ? [] : [third])])];
    for (const id of ends) if (!cast.has(id)) throw notFound("character", id);
    const left = leftOut((asked.without ?? []).map(shownAs), ends, cast);
    const web = webWithout(seen.web, left);
    const { joinings, unavoidable } = joined(web, ends);
    const neighbours = ends.length < 2 ? [] : neighboursOf(web, ends);
    const shown = neighbours.slice(0, MOST_NEIGHBOURS);
    const ties = [
      ...joinings.flatMap(({ ways }) => ways.flatMap((way) => toldAlong(web, way))),
      ...shown.flat(),
    ];
    const met = [...ends, ...left, ...joinings.flatMap((one) => betweenOf(one, ends)), ...idsOf(shown)];
    return {
      from,
      to,
      third,
      without: [...left],
      connections: joinings.map((joining) => connection(cast, web, joining)),
      unavoidable: [...unavoidable],
      neighbours: shown.map((told) => tiedToAll(cast, told)),
      neighboursInAll: neighbours.length,
      characters: [...new Set(met)].map((id) => refOf(cast, id)),
      ties: await linksOf(
        view,
        ties.map(({ tie }) => tie),
        seen.scenes,
      ),
    };
  });
}

/** Nobody can be left out of what is asked about them, nor anybody who is not known. */
function leftOut(asked: readonly CharacterId[], ends: readonly CharacterId[], cast: Cast): Set<CharacterId> {
  return new Set(asked.filter((id) => cast.has(id) && !ends.includes(id)));
}

function joined(web: Web, ends: readonly CharacterId[]): Joined {
  const [from, to, third] = ends;
  if (from === undefined || to === undefined) return { joinings: [], unavoidable: new Set() };
  return third === undefined
    ? chainsBetween(web, from, to, MOST_CONNECTIONS)
    : treesBetween(web, ends, MOST_CONNECTIONS);
}

function connection(cast: Cast, web: Web, joining: Joining): Connection {
  const { meeting, ways, cost } = joining;
  const chains = ways.map((way) => ({
    characters: [...way],
    ties: toldAlong(web, way).map(({ tie }) => tie.id),
  }));
  return { meeting, chains, cost, sentence: sentenceOf(cast, web, joining) };
}

/** What somebody is to several others at once. */
export function tiedToAll(cast: Cast, told: readonly Told[]): TiedToAll {
  const [first] = told;
  if (!first) throw new RangeError("Somebody who is tied to nobody is no neighbour.");
  return { character: first.from, ties: told.map(({ tie }) => tie.id), sentence: sentenceAround(cast, told) };
}

const idsOf = (neighbours: readonly Told[][]): CharacterId[] =>
  neighbours.flatMap(([first]) => (first ? [first.from] : []));
