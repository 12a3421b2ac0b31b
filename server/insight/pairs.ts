import type { Position } from "#contract/telling.ts";
import type { CharacterId } from "#contract/words.ts";
import type { ToldTie } from "./told-ensemble.ts";

/** Two who are tied, by id, and their ties in the order in which they were told. */
export type Pair = { between: [CharacterId, CharacterId]; ties: ToldTie[] };

/** The ties told by a moment, by pair; the pairs in the order in which they were first tied. */
export function pairsBy(ties: readonly ToldTie[], moment: Position): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const tie of ties.filter(({ told }) => told <= moment).toSorted(inOrder)) {
    const between: Pair["between"] = tie.from < tie.to ? [tie.from, tie.to] : [tie.to, tie.from];
    const key = between.join(" ");
    const pair = pairs.get(key) ?? { between, ties: [] };
    pair.ties.push(tie);
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}

const inOrder = (one: ToldTie, other: ToldTie) => one.told - other.told || (one.id < other.id ? -1 : 1);

/** A pair weighs as much as the strongest tie it has ever had, from 1 to 3. */
export const weightOf = ({ ties }: Pair): number => Math.max(...ties.map(({ strength }) => strength));

/**
 * What two feel for each other as far as a moment has told it, from -2 to 2: the mean of those of their ties that say
 * something and still hold; 0 where none does. That they are colleagues makes no friendship cooler.
 */
export function feelingAt({ ties }: Pair, moment: Position): number {
  const felt = ties.filter(
    ({ told, over, sentiment }) => sentiment !== 0 && told <= moment && (over === null || over > moment),
  );
  return felt.length === 0 ? 0 : felt.reduce((sum, { sentiment }) => sum + sentiment, 0) / felt.length;
}
