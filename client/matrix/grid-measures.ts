/** The sizes a place may have, in pixels; the last is what a thumb wants. */
export const SIZES = [18, 24, 32, 44] as const;

/** How the grid is measured, in pixels: a place, the width of the row heads, the height of the column heads. */
export type Measures = { size: number; headWidth: number; headHeight: number };

/** The measures for a size of places, where there is little room with narrower heads. */
export const measuresOf = (size: number, narrow: boolean): Measures =>
  narrow ? { size, headWidth: 104, headHeight: 96 } : { size, headWidth: 176, headHeight: 128 };

/** How many places of the second largest size a screen has room for. */
const FEW = 20;

/**
 * Which of the sizes to begin with: what a thumb wants, or large places for few and small ones for many, each a step
 * larger on a wall of a screen.
 */
export const sizeFor = (
  count: number,
  { isTouched, isVast }: { isTouched: boolean; isVast: boolean },
): number => (isTouched ? SIZES.length - 1 : SIZES.length - (count <= FEW ? 2 : 3) + (isVast ? 1 : 0));
