import type { CharacterId } from "#contract/words.ts";
import { reachableWithout } from "./distances.ts";
import type { Web } from "./web.ts";

/** A chain as the characters it runs over, first to last. */
export type Way = readonly CharacterId[];

/** One way of joining two (a single chain) or three (a chain from each to where they meet), and what it costs. */
export type Joining = { meeting: CharacterId | null; ways: readonly Way[]; cost: number };

/** How much more than the cheapest a joining may cost: three most telling ties, or a tie and a half that hardly tell. */
export const DETOUR = 300;

/** Those a joining runs over who were not asked about. */
export function betweenOf({ ways }: Pick<Joining, "ways">, ends: readonly CharacterId[]): CharacterId[] {
  return [...new Set(ways.flat())].filter((id) => !ends.includes(id));
}

/** Those of a joining's characters without whom the ends would not be joined at all (its cut vertices). */
export function unavoidableOf(web: Web, joining: Joining, ends: readonly CharacterId[]): Set<CharacterId> {
  const [start] = ends;
  if (start === undefined) return new Set();
  return new Set(
    betweenOf(joining, ends).filter((gone) => {
      const reached = reachableWithout(web, start, gone);
      return ends.some((id) => !reached.has(id));
    }),
  );
}

/**
 * Do two joinings say much the same? They do where they have more than half of those in between in common, of the
 * one that has fewer (the overlap coefficient of Szymkiewicz and Simpson). Whom none can avoid does not count; and
 * where only those are left, another joining is but a detour. Ties without anybody in between differ from all else.
 */
export function isMuchTheSame(one: Between, other: Between): boolean {
  if (one.direct || other.direct) return one.key === other.key;
  const least = Math.min(one.characters.size, other.characters.size);
  return least === 0 || 2 * sharedBy(one.characters, other.characters) > least;
}

/** Those in between as two joinings are compared by: without those who cannot be avoided. */
export type Between = { characters: ReadonlySet<CharacterId>; direct: boolean; key: string };

export function comparable(
  joining: Pick<Joining, "ways">,
  ends: readonly CharacterId[],
  unavoidable: ReadonlySet<CharacterId>,
): Between {
  const between = betweenOf(joining, ends);
  return {
    characters: new Set(between.filter((id) => !unavoidable.has(id))),
    direct: between.length === 0,
    key: pairsOf(joining).toSorted().join(" "),
  };
}

/** The pairs of neighbours a joining runs over, each as a text, the same from either side. */
export const pairsOf = ({ ways }: Pick<Joining, "ways">): string[] =>
  ways.flatMap((way) => way.slice(1).map((id, at) => pairOf(way[at] ?? id, id)));

export const pairOf = (one: CharacterId, other: CharacterId): string =>
  one < other ? `${one}+${other}` : `${other}+${one}`;

export const sharedBy = (some: Iterable<CharacterId>, others: ReadonlySet<CharacterId>): number =>
  [...some].filter((id) => others.has(id)).length;
