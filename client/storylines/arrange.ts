import { nextColumn } from "./next-column.ts";
import { LONGEST_REST, type Arrangement, type Columns, type Place } from "./strand.ts";

/**
 * Arranges a story's strands: in every column those who meet stand next to each other, and strands cross and bend little.
 *
 * This is the storyline layout problem of Tanahashi and Ma 2012, "Design considerations for optimizing storyline
 * visualizations": few crossings, few wiggles, little white space. It is solved column by column as in Tanahashi, Hsueh
 * and Ma 2015, "An efficient framework for generating storyline visualizations from streaming data": each is ordered
 * against the one before, as a one-sided crossing minimisation in which those who meet are one node (the tree constraint of
 * Gronemann, Jünger, Liers and Mambelli 2016, "Crossing minimization in storyline visualization"), and then straightened.
 * So a column depends on those before it and on nothing that is told later.
 */
export function arrange(columns: Columns, longestRest = LONGEST_REST): Arrangement {
  const arranged: Place[][] = [];
  for (const meeting of columns) arranged.push(columnAfter(arranged.at(-1), meeting, longestRest));
  return arranged;
}

/** The column after another one, or the first; those who have rested for too long are gone from it. */
export function columnAfter(
  last: readonly Place[] = [],
  meeting: readonly number[] = [],
  longestRest = LONGEST_REST,
): Place[] {
  const before = last.filter(({ strand, rest }) => rest < longestRest || meeting.includes(strand));
  return nextColumn(before, meeting);
}
