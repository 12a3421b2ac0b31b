import type { CharacterCard } from "#contract/character.ts";
import { installmentNumberOf } from "#contract/telling.ts";

type Seen = Pick<CharacterCard, "presence" | "scenes">;

/** The number of the last installment before this one that a character was present in; null where there is none. */
export function lastSeenBefore({ presence, scenes }: Seen, number: number): number | null {
  const present = scenes.filter(({ role }) => role === "present");
  const seen = [
    ...presence.filter(({ appears }) => appears).map((one) => one.number),
    ...present.map(({ position }) => installmentNumberOf(position)),
  ].filter((one) => one < number);
  return seen.length > 0 ? Math.max(...seen) : null;
}
