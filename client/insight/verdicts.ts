/** How far something is so, as the messages choose by it. */
export type Verdict = "yes" | "some" | "no";

/**
 * How clearly communities stand out, by their modularity: from about 0.3 on it tells of structure (Newman and Girvan:
 * "Finding and evaluating community structure in networks", 2004); a web made at random can reach 0.2 and more.
 */
export const clearOf = (modularity: number): Verdict =>
  modularity >= 0.4 ? "yes" : modularity >= 0.3 ? "some" : "no";

/** How much two groupings agree, by their adjusted Rand index. */
export const degreeOf = (agreement: number): Verdict =>
  agreement >= 0.85 ? "yes" : agreement >= 0.4 ? "some" : "no";

/** Whether something is clearly more than by chance, clearly less, or neither. */
export function moreThan(share: number, chance: number): "yes" | "no" | "same" {
  if (Math.abs(share - chance) < 0.05) return "same";
  return share > chance ? "yes" : "no";
}
