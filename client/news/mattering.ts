import { installmentNumberOf, type Position } from "#contract/telling.ts";

type Weighed = { position: Position; weight: number | null };

const DECISIVE = 3;
const STRONG = 2;

/** The scenes that mattered: of each installment the decisive ones, and where it has none the strong ones. */
export function mattering<Told extends Weighed>(scenes: readonly Told[]): Told[] {
  const decided = new Set(
    scenes.filter(({ weight }) => weight === DECISIVE).map(({ position }) => installmentNumberOf(position)),
  );
  return scenes.filter(
    ({ position, weight }) => weight === (decided.has(installmentNumberOf(position)) ? DECISIVE : STRONG),
  );
}
