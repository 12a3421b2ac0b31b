import type { Bridges } from "#contract/insight.ts";
import type { CharacterId } from "#contract/words.ts";

/** Those whom one other alone ties to the rest, and that other: it would fall apart without, they would not. */
export function hangingBy({ pairs, characters }: Bridges): { id: CharacterId; by: CharacterId }[] {
  const holding = new Set(characters.map(({ id }) => id));
  return pairs
    .filter(({ apart }) => apart === 1)
    .flatMap(({ between: [one, other] }) => {
      if (holding.has(one) === holding.has(other)) return [];
      return [holding.has(one) ? { id: other, by: one } : { id: one, by: other }];
    });
}
