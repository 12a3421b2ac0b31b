import type { Central } from "#contract/insight.ts";

/** The measures of who is central. */
export const MEASURES = ["degree", "pageRank", "betweenness"] as const;
export type Measure = (typeof MEASURES)[number];

/** Those of whom a measure has anything to say, the most central first. */
export const ranked = (centrality: readonly Central[], measure: Measure): Central[] =>
  centrality
    .filter((central) => central.degree > 0 && central[measure] > 0)
    .toSorted((one, other) => other[measure] - one[measure] || other.pageRank - one.pageRank);
