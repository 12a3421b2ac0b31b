import type { Point } from "#contract/graph.ts";

/** Where each character stands, by id. */
export type Placement = ReadonlyMap<string, Point>;
