import type { Anchor, Cast, Figure } from "./figures.ts";
import { diagonalOf } from "./frame.ts";

/** Parts of the diagonal of the picture they come from. */
const LITTLE = 0.021;
const FAR = 0.105;

/** Lets all who were there go far, so that it shows who has most reason to. */
export function letAllGoFar({ figures }: Cast): void {
  for (const from of ["anchor", "origin"] as const) limit(figures, from, figures.length);
}

/**
 * Says how far those who were there may go, given where they now want to be: less than half of them, those who
 * want to go farthest, may; the others stay all but put. This holds from the step before, and from the end of
 * the installment before, where those come first who have gone far since then.
 *
 * So nobody moves by more than 15 % of the diagonal, and half of them by less than 3 %, for certain: the ends
 * of the diagonal may both come inwards by as much as one may go far, which leaves it 0.703 of what it was.
 * 0.105 of the old one is less than 0.1494 of the new one, and 0.021 less than 0.0299.
 */
export function letFewGoFar({ figures }: Cast): void {
  const farthest = figures.toSorted((one, other) => wayOf(other) - wayOf(one) || one.index - other.index);
  limit(farthest, "anchor");
  const kept = farthest.filter(({ origin }) => origin);
  const strayed = new Set(kept.filter(hasStrayedIn(kept)));
  limit([...strayed, ...kept.filter((figure) => !strayed.has(figure))], "origin");
}

const wayOf = ({ x, y, anchor }: Figure): number => (anchor ? Math.hypot(x - anchor.x, y - anchor.y) : 0);

const hasStrayedIn = (kept: readonly Figure[]) => {
  const little = LITTLE * diagonalOf(anchorsOf(kept, "origin"));
  return ({ anchor, origin }: Figure): boolean =>
    anchor !== null && origin !== null && Math.hypot(anchor.x - origin.x, anchor.y - origin.y) > little;
};

/** Lets the first `most` go far. */
function limit(
  figures: readonly Figure[],
  from: "anchor" | "origin",
  most = lessThanHalf(anchorsOf(figures, from).length),
): void {
  const anchors = anchorsOf(figures, from);
  const diagonal = diagonalOf(anchors);
  for (const [index, anchor] of anchors.entries()) anchor.reach = diagonal * (index < most ? FAR : LITTLE);
}

const anchorsOf = (figures: readonly Figure[], from: "anchor" | "origin"): Anchor[] =>
  figures.flatMap((figure) => figure[from] ?? []);

const lessThanHalf = (count: number): number => Math.max(0, Math.ceil(count / 2) - 1);
