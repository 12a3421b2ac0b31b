import type { CardTie } from "#contract/character.ts";
import type { CharacterRef } from "#contract/graph.ts";
import type { Position } from "#contract/telling.ts";
import { stateOf } from "../story-time/story-time.ts";

/** All that ties a character to one other within a family: what holds now, and what is past or yet to come. */
export type Pair = { other: CharacterRef; now: CardTie[]; others: CardTie[] };

/**
 * The ties of a family by the other character, keeping the order in which the others first appear; at a moment
 * of the story, or as far as has been told.
 */
export function pairsOf(ties: readonly CardTie[], moment: Position | null = null): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const tie of ties) {
    const pair = pairs.get(tie.other.id) ?? { other: tie.other, now: [], others: [] };
    (stateOf(tie, moment) === "holds" ? pair.now : pair.others).push(tie);
    pairs.set(tie.other.id, pair);
  }
  return [...pairs.values()];
}

/** Both parts of a pair in the order of the story; what began at once, in the order of the telling. */
export function historyOf(pair: Pair): CardTie[] {
  return [...pair.now, ...pair.others].toSorted(
    (one, other) => one.began - other.began || one.revealed - other.revealed,
  );
}
