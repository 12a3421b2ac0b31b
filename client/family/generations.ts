import { createRanks } from "./ranks.ts";
import type { Bond, KinTie } from "./kin.ts";
import type { Kindred } from "./families.ts";

/** The generation of each of a family, 0 the oldest, and the ties that contradict those trusted more. */
export type Generations = { of: ReadonlyMap<string, number>; contradictions: KinTie[] };

/** What is trusted first where ties contradict each other: who bore whom, then who are side by side. */
const TRUST: readonly Bond[] = ["parent", "sibling", "couple", "elder", "fosterer"];

/**
 * Sorts a family into generations: children beneath their parents, siblings and couples side by side. A tie
 * that cannot be kept beside those before it is left out and named; ties of the same trust are taken in the
 * order in which they were told. Nobody is placed by what is not known: who is only somehow related stands
 * beside the one they are related to, unless more is known of them.
 */
export function generationsOf({ people, ties }: Kindred): Generations {
  const ranks = createRanks(people.map(({ id }) => id));
  const contradictions: KinTie[] = [];
  for (const bond of TRUST) {
    for (const tie of ties.filter((one) => one.bond === bond)) {
      const isKept = tie.drop > 0 ? ranks.below(tie.from, tie.to, tie.drop) : ranks.beside(tie.from, tie.to);
      if (!isKept) contradictions.push(tie);
    }
  }
  for (const { bond, from, to } of ties) {
    if (bond === "kin" && (ranks.isFree(from) || ranks.isFree(to))) ranks.beside(from, to);
  }
  return { of: ranks.ranks(), contradictions };
}
