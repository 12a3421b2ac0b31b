import { explainedBy } from "./explained.ts";
import type { Kindred } from "./families.ts";
import type { KinTie } from "./kin.ts";

/** A tie that leads past generations, and where it passes each: a place of its own, so that nobody stands in its way. */
export type Passage = { tie: KinTie; stations: { id: string; generation: number }[] };

/** The ties that lead past a generation and have a line of their own (the dummy vertices of Sugiyama's method). */
export function passagesOf({ ties }: Kindred, generations: ReadonlyMap<string, number>): Passage[] {
  const isExplained = explainedBy(ties);
  return ties.flatMap((tie) => {
    const ends = [generations.get(tie.from) ?? 0, generations.get(tie.to) ?? 0];
    const [upper, lower] = [Math.min(...ends), Math.max(...ends)];
    if (tie.bond === "parent" || lower - upper < 2 || isExplained(tie)) return [];
    const stations = Array.from({ length: lower - upper - 1 }, (_, at) => {
      const generation = upper + at + 1;
      return { id: `${tie.id} ${generation}`, generation };
    });
    return [{ tie, stations }];
  });
}
