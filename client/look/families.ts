import type { Family } from "#contract/kinds.ts";

/** How the strands of a family are dashed: lengths of line and gap in turn; none means a full line. */
export type Dash = readonly number[];

/** The rhythm of each family's strands, told apart without any colour. */
export const DASHES = {
  kinship: [],
  love: [11, 4, 1.5, 4],
  work: [22, 3],
  art: [1.5, 4],
  friendship: [9, 3.5, 1.5, 3.5, 1.5, 3.5],
  power: [15, 8],
  conflict: [5, 4],
  presence: [7, 2.5, 7, 9],
} as const satisfies Record<Family, Dash>;

/** Where a dash must begin for its gap to stand in the middle of a short line. */
export function centred(dash: Dash, length: number): number {
  const [line = 0, ...rest] = dash;
  return line + rest.reduce((sum, part) => sum + part, 0) / 2 - length / 2;
}

/** The custom property that holds a family's hue in the theme at hand. */
export const hueOf = (family: Family): string => `var(--family-${family})`;
