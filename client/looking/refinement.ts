import type { Action } from "./reducer.ts";

const REFINEMENTS: ReadonlySet<Action["type"]> = new Set([
  "toggleFamily",
  "toggleKind",
  "toggleCompany",
  "toggleFold",
  "clearFilters",
  "toggleLens",
  "changeLens",
  "clearLenses",
  "hulls",
  "bring",
  "chain",
  "without",
  "since",
  "part",
  "compareRather",
  "order",
  "at",
  "arrange",
]);

/** A refinement stays in the same entry of the browser's history; everything else is a step one can go back from. */
export const isRefinement = (action: Action): boolean => REFINEMENTS.has(action.type);
