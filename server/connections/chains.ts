import type { CharacterId } from "#contract/words.ts";
import { comparable, DETOUR, isMuchTheSame, sharedBy, unavoidableOf, type Between } from "./difference.ts";
import type { Joining, Way } from "./difference.ts";
import { rankedChains } from "./ranked-chains.ts";
import type { Web } from "./web.ts";

/** The ways in which some characters are joined, and whom none of these can avoid. */
export type Joined = { joinings: Joining[]; unavoidable: ReadonlySet<CharacterId> };

/**
 * Up to `most` chains from one character to another, the cheapest first, each the cheapest of all that differ from
 * those before it: the k shortest paths with limited overlap (Chondrogiannis, Bouros, Gamper and Leser, "Alternative
 * routing: k-shortest paths with limited overlap", SIGSPATIAL 2015). Five chains are five explanations then, and
 * not one with small changes.
 */
export function chainsBetween(web: Web, from: CharacterId, to: CharacterId, most: number): Joined {
  const ends = [from, to];
  const found: { joining: Joining; between: Between }[] = [];
  let unavoidable: ReadonlySet<CharacterId> = new Set();
  if (from === to) return { joinings: [], unavoidable };
  const isHopeless = (way: Way) => found.some(({ between }) => isTooFarAlong(way, between));
  for (const { way, cost } of rankedChains(web, from, to, isHopeless)) {
    if (cost > (found[0]?.joining.cost ?? cost) + DETOUR) break;
    const joining: Joining = { meeting: null, ways: [way], cost };
    if (found.length === 0) unavoidable = unavoidableOf(web, joining, ends);
    const between = comparable(joining, ends, unavoidable);
    if (found.some((before) => isMuchTheSame(between, before.between))) continue;
    found.push({ joining, between });
    if (found.length === most) break;
  }
  return { joinings: found.map(({ joining }) => joining), unavoidable };
}

/** Whatever follows, a chain that begins like this has more than half in common with the one found. */
function isTooFarAlong(way: Way, { characters, direct }: Between): boolean {
  if (direct) return false;
  return characters.size === 0 || 2 * sharedBy(way, characters) > characters.size;
}
