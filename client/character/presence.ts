import type { CharacterCard } from "#contract/character.ts";

/** One cell of the strip; past the horizon every cell is the same. */
export type PresenceCell = { number: number; scenes: number; state: "present" | "absent" | "beyond" };

/** The strip of a character's presence: one cell for each installment of the story, in order. */
export function presenceCells(
  numbers: readonly number[],
  presence: CharacterCard["presence"],
  through: number,
): PresenceCell[] {
  const byNumber = new Map(presence.map((one) => [one.number, one]));
  return numbers.map((number) => {
    if (number > through) return { number, scenes: 0, state: "beyond" };
    const here = byNumber.get(number);
    const present = here !== undefined && (here.appears || here.scenes > 0);
    return { number, scenes: here?.scenes ?? 0, state: present ? "present" : "absent" };
  });
}
