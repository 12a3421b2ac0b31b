/** Strands are known by numbers, in the order of their first scenes. A column holds those who meet in one scene. */
export type Columns = readonly (readonly number[])[];

/** A strand in one column: how many rows below the middle it runs, and for how many columns it has met nobody. */
export type Place = { strand: number; y: number; rest: number };

/** Those who run through each column, from above. */
export type Arrangement = readonly (readonly Place[])[];

/**
 * For how many scenes room is kept for a strand that meets nobody: about two episodes. Whoever comes back later begins
 * anew, so that a story of hundreds does not keep room for all of them.
 */
export const LONGEST_REST = 32;
