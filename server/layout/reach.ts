import type { Cast, Figure } from "./figures.ts";
import { otherEnd } from "./figures.ts";
import { diagonalOf } from "./frame.ts";

/** Parts of the picture's diagonal before the step, so that after it 15 % and a median of 3 % hold for certain. */
const REACH = 0.02;
const REACH_OF_GAINERS = 0.1;
const GAINERS = 0.4;

/**
 * How far the kept characters may go from where they stood. Most stay all but put; the few whose ties the
 * step changes most may follow them. The ends of the diagonal may both come inwards by their reach, which
 * leaves it 0.72 of what it was: 0.1 of the old one is under 0.14 of the new one, 0.02 under 0.028.
 */
export function setReach(cast: Cast): void {
  const kept = cast.figures.flatMap((figure) =>
    figure.anchor ? [{ figure, gain: gainOf(figure, cast) }] : [],
  );
  const diagonal = diagonalOf(kept.map(({ figure }) => figure));
  const mostGained = kept
    .filter(({ gain }) => gain > 0)
    .toSorted((one, other) => other.gain - one.gain || one.figure.index - other.figure.index)
    .slice(0, Math.floor(GAINERS * kept.length));
  const gainers = new Set(mostGained.map(({ figure }) => figure));
  for (const { figure } of kept) {
    if (figure.anchor) figure.anchor.reach = diagonal * (gainers.has(figure) ? REACH_OF_GAINERS : REACH);
  }
}

/** The part of a character's ties to those who were already there that is new in this step. */
function gainOf(figure: Figure, { bondsOf }: Cast): number {
  const bonds = bondsOf[figure.index] ?? [];
  const strength = bonds.reduce((sum, bond) => sum + bond.strength, 0);
  const gained = bonds.reduce(
    (sum, bond) => sum + (otherEnd(bond, figure).anchor ? bond.gained : bond.gained / 2),
    0,
  );
  return strength > 0 ? gained / strength : 0;
}
