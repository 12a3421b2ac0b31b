import type { Point } from "#contract/graph.ts";
import type { Importance, Light } from "#contract/words.ts";
import type { Placement } from "./placement.ts";
import type { Step } from "./steps.ts";

/** The room a character takes: from its middle to the sides, up, and down past its name. Picture units. */
export type Footprint = { half: number; top: number; bottom: number };

/** A character on its way to a place. */
export type Figure = Footprint & {
  id: string;
  index: number;
  x: number;
  y: number;
  light: Light;
  /** 0 for a lead … 3 for a guest. */
  rank: number;
  /** Where it stood in the step before; null when it is new. */
  anchor: Anchor | null;
  /** Where it stood at the end of the installment before; null when it was not there yet. */
  origin: Anchor | null;
};

/** Where somebody stood, and how far from there they may go. */
export type Anchor = Point & { reach: number };

/** Everything there is between two characters: `strength` is the sum over their ties, `gained` of the new ones. */
export type Bond = { a: Figure; b: Figure; strength: number; gained: number };

export type Cast = { figures: Figure[]; bonds: Bond[]; bondsOf: Bond[][] };

/** From this many characters on a guest takes the room of its disc alone. */
const CROWD = 120;
const LABEL_GAP = 4;

const sizes = {
  lead: { rank: 0, radius: 34, labelWidth: 110, labelHeight: 18 },
  main: { rank: 1, radius: 26, labelWidth: 110, labelHeight: 18 },
  recurring: { rank: 2, radius: 20, labelWidth: 90, labelHeight: 14 },
  guest: { rank: 3, radius: 16, labelWidth: 90, labelHeight: 14 },
} as const satisfies Record<Importance, object>;

/** The room a character of this importance takes in a picture of `count`. */
export function footprintOf(importance: Importance, count: number): Footprint {
  const { radius, labelWidth, labelHeight } = sizes[importance];
  if (importance === "guest" && count > CROWD) return { half: radius, top: radius, bottom: radius };
  return {
    half: Math.max(radius, labelWidth / 2),
    top: radius,
    bottom: radius + LABEL_GAP + labelHeight,
  };
}

/**
 * Puts together all that the steps have added; the last one is the one being drawn. `before` is where everybody
 * stood in the step before it, `origins` at the end of the installment before.
 */
export function castOf(steps: readonly Step[], before: Placement, origins: Placement = new Map()): Cast {
  const characters = steps
    .flatMap((step) => step.characters)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const figures = characters.map(({ id, importance, light }, index): Figure => {
    const anchor = anchorAt(before.get(id));
    const footprint = footprintOf(importance, characters.length);
    return {
      id,
      index,
      x: anchor?.x ?? 0,
      y: anchor?.y ?? 0,
      light,
      rank: sizes[importance].rank,
      anchor,
      origin: anchorAt(origins.get(id)),
      ...footprint,
    };
  });
  const bonds = bondsBetween(figures, steps);
  const bondsOf = figures.map((): Bond[] => []);
  for (const bond of bonds) {
    bondsOf[bond.a.index]?.push(bond);
    bondsOf[bond.b.index]?.push(bond);
  }
  return { figures, bonds, bondsOf };
}

const anchorAt = (point: Point | undefined): Anchor | null => (point ? { ...point, reach: 0 } : null);

function bondsBetween(figures: Figure[], steps: readonly Step[]): Bond[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const bonds = new Map<number, Bond>();
  for (const step of steps) {
    for (const { from, to, strength } of step.ties) {
      const [a, b] = [byId.get(from), byId.get(to)];
      if (!a || !b) continue;
      const key = a.index * figures.length + b.index;
      const bond = bonds.get(key) ?? { a, b, strength: 0, gained: 0 };
      bond.strength += strength;
      bond.gained += step === steps.at(-1) ? strength : 0;
      bonds.set(key, bond);
    }
  }
  return [...bonds.values()].toSorted(
    (one, other) => one.a.index - other.a.index || one.b.index - other.b.index,
  );
}

/** The other end of a bond. */
export const otherEnd = (bond: Bond, figure: Figure): Figure => (bond.a === figure ? bond.b : bond.a);
