import type { CardTie } from "#contract/character.ts";
import type { CharacterRef } from "#contract/graph.ts";

/** All that ties a character to one other within a family: what holds now first, then what is past. */
export type Pair = { other: CharacterRef; now: CardTie[]; past: CardTie[] };

/** The ties of a family by the other character, keeping the order in which the others first appear. */
export function pairsOf(ties: readonly CardTie[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const tie of ties) {
    const pair = pairs.get(tie.other.id) ?? { other: tie.other, now: [], past: [] };
    (tie.ended === null ? pair.now : pair.past).push(tie);
    pairs.set(tie.other.id, pair);
  }
  return [...pairs.values()];
}

/** Both parts of a pair in the order of the story; what began at once, in the order of the telling. */
export function historyOf(pair: Pair): CardTie[] {
  return [...pair.now, ...pair.past].toSorted(
    (one, other) => one.began - other.began || one.revealed - other.revealed,
  );
}
