import { type Cast, type Figure, otherEnd } from "./figures.ts";
import { type Frame, ownSide } from "./frame.ts";
import type { Random } from "./random.ts";

/**
 * Gives every new character somewhere to start from: beside those it is tied to who are there already, or
 * anywhere on its side.
 */
export function startNewcomers(cast: Cast, frame: Frame, random: Random): void {
  for (const figure of cast.figures) {
    if (figure.anchor) continue;
    const known = tiedAndPlaced(figure, cast);
    const [x, y] = [between(frame.left, frame.right, random), between(frame.top, frame.bottom, random)];
    const weight = known.reduce((sum, { strength }) => sum + strength, 0);
    const near = weight > 0 ? 0.75 : 0;
    const middle = (of: "x" | "y") =>
      known.reduce((sum, { other, strength }) => sum + other[of] * strength, 0) / Math.max(1, weight);
    figure.x = ownSide(figure, x + (middle("x") - x) * near);
    figure.y = y + (middle("y") - y) * near;
  }
}

function tiedAndPlaced(figure: Figure, { bondsOf }: Cast): { other: Figure; strength: number }[] {
  return (bondsOf[figure.index] ?? [])
    .map((bond) => ({ other: otherEnd(bond, figure), strength: bond.strength }))
    .filter(({ other }) => other.anchor);
}

const between = (low: number, high: number, random: Random): number => low + (high - low) * random();
