import type { CharacterId } from "#contract/words.ts";
import type { Web } from "./web.ts";

/** A chain as the characters it runs over, first to last. */
export type Chain = CharacterId[];

/** How many chains are looked at before the best are chosen: plenty for a cast, and a bound for a crowd. */
const MOST_LOOKED_AT = 4_000;

/** What being on known ground costs: more than strength can make up for (at most 2), even for a third of the way. */
const KNOWN_GROUND = 6;

/** How much longer than the shortest a chain may be. */
const DETOUR = 2;

/**
 * Up to `most` simple chains from one character to another: the shortest ones first, and of the same
 * length the strongest first, but each as far from those before it as can be, so that five chains are five
 * explanations and not one with small changes.
 *
 * The distances to the end (breadth first) guide a depth-first walk that never steps where it could not
 * arrive in time; from what it finds, chains are chosen greedily by maximal marginal relevance
 * (Carbonell and Goldstein, SIGIR 1998) over the characters in between.
 */
export function chainsBetween(web: Web, from: CharacterId, to: CharacterId, most: number): Chain[] {
  const distances = distancesTo(web, to);
  const shortest = distances.get(from);
  if (from === to || shortest === undefined) return [];
  const found: Chain[] = [];
  for (let length = shortest; length <= shortest + DETOUR && found.length < most; length++) {
    found.push(...choose(web, walk(web, distances, from, to, length), found, most - found.length));
  }
  return found;
}

/** The strength of a chain: the mean strength of its ties, from 1 to 3. */
export function strengthOf(web: Web, chain: Chain): number {
  const strengths = chain.slice(1).map((to, at) => {
    const from = chain[at];
    return (from && web.get(from)?.get(to)?.strength) ?? 0;
  });
  return strengths.reduce((sum, strength) => sum + strength, 0) / strengths.length;
}

function distancesTo(web: Web, to: CharacterId): Map<CharacterId, number> {
  const distances = new Map([[to, 0]]);
  for (const [id, distance] of distances) {
    for (const near of web.get(id)?.keys() ?? []) if (!distances.has(near)) distances.set(near, distance + 1);
  }
  return distances;
}

/** Every simple chain of exactly this length, strong ties first, up to the bound. */
function walk(
  web: Web,
  distances: Map<CharacterId, number>,
  from: CharacterId,
  to: CharacterId,
  length: number,
): Chain[] {
  const found: Chain[] = [];
  step([from], length);
  return found;

  function step(chain: Chain, left: number): void {
    const here = chain.at(-1);
    if (here === undefined || found.length >= MOST_LOOKED_AT) return;
    if (left === 0) return void (here === to && found.push(chain));
    for (const next of web.get(here)?.keys() ?? []) {
      const distance = distances.get(next) ?? Infinity;
      const early = next === to && left > 1;
      if (distance < left && !early && !chain.includes(next)) step([...chain, next], left - 1);
    }
  }
}

function choose(web: Web, chains: Chain[], before: readonly Chain[], most: number): Chain[] {
  const chosen: Chain[] = [];
  const left = new Set(chains);
  while (chosen.length < most && left.size > 0) {
    const best = bestOf(web, left, [...before, ...chosen]);
    left.delete(best);
    chosen.push(best);
  }
  return chosen;
}

function bestOf(web: Web, left: ReadonlySet<Chain>, before: readonly Chain[]): Chain {
  const met = new Set(before.flatMap((chain) => chain.slice(1, -1)));
  const worth = (chain: Chain) => strengthOf(web, chain) - KNOWN_GROUND * share(chain.slice(1, -1), met);
  const [first, ...rest] = left;
  if (!first) throw new RangeError("There is no chain to choose from.");
  return rest.reduce((best, chain) => (worth(chain) > worth(best) ? chain : best), first);
}

function share(between: readonly CharacterId[], met: ReadonlySet<CharacterId>): number {
  if (between.length === 0) return 0;
  return between.filter((id) => met.has(id)).length / between.length;
}
