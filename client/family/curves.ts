import { CARD, type FamilyLayout, type Placed } from "./family-layout.ts";
import type { KinTie } from "./kin.ts";

type Point = { x: number; y: number };

/** A curve, and where there is room to say what it is. */
export type Curve = { path: string; said: Point };

/** How far the curve between two of a generation dips beneath them, and how far down a line its word stands. */
const DIP = 24;
const WORD = 18;
const MIDDLE = 0.5;
/** What the middle of a card is left to: the line of descent. */
const KEPT = 0.12;

/**
 * The curves of those ties that are no straight line, by tie: from the one who stands higher down to the other,
 * past generations through the room kept there, each from a point of its own at the edge of the card.
 */
export function curvesOf(
  ties: readonly KinTie[],
  { placed, bends }: FamilyLayout,
): ReadonlyMap<string, Curve> {
  const places = new Map(placed.map((one) => [one.id, one]));
  const ends = ties.flatMap((tie) => {
    const [one, other] = [places.get(tie.from), places.get(tie.to)];
    if (!one || !other) return [];
    const [upper, lower] = one.y <= other.y ? [one, other] : [other, one];
    return [{ tie, upper, lower, isDip: one.y === other.y, way: bends.get(tie.id) ?? [] }];
  });
  const beneath = (id: string) =>
    ends.filter(({ upper, lower, isDip }) => upper.id === id || (isDip && lower.id === id));
  const above = (id: string) => ends.filter(({ lower, isDip }) => lower.id === id && !isDip);
  const port = (own: Placed, all: typeof ends, tie: KinTie): number => {
    const sorted = all.toSorted((a, b) => aimOf(a, own) - aimOf(b, own));
    return (
      own.x +
      CARD.width *
        share(
          sorted.findIndex((one) => one.tie === tie),
          sorted.length,
        )
    );
  };
  return new Map(
    ends.map(({ tie, upper, lower, isDip, way }) => {
      const start = { x: port(upper, beneath(upper.id), tie), y: upper.y + CARD.height };
      const end = isDip
        ? { x: port(lower, beneath(lower.id), tie), y: lower.y + CARD.height }
        : { x: port(lower, above(lower.id), tie), y: lower.y };
      const said = { x: start.x, y: start.y + WORD };
      return [tie.id, { path: isDip ? dip(start, end) : through([start, ...way, end]), said }] as const;
    }),
  );
}

type Ends = { upper: Placed; lower: Placed; way: readonly Point[] };

/** Where a curve goes to from a card, across: the lines of a card do not cross right at it. */
function aimOf({ upper, lower, way }: Ends, own: Placed): number {
  const next = own.id === upper.id ? way[0] : way.at(-1);
  return next?.x ?? (own.id === upper.id ? lower.x : upper.x) + CARD.width / 2;
}

function share(at: number, count: number): number {
  const even = (at + 1) / (count + 1);
  return Math.abs(even - MIDDLE) < KEPT ? MIDDLE + KEPT : even;
}

const dip = (from: Point, to: Point): string =>
  `M${from.x} ${from.y}C${from.x} ${from.y + DIP} ${to.x} ${to.y + DIP} ${to.x} ${to.y}`;

/** Upright at every point it passes. */
function through([first, ...rest]: readonly Point[]): string {
  if (!first) return "";
  let before = first;
  const curves = rest.map((point) => {
    const middle = (before.y + point.y) / 2;
    const curve = `C${before.x} ${middle} ${point.x} ${middle} ${point.x} ${point.y}`;
    before = point;
    return curve;
  });
  return `M${first.x} ${first.y}${curves.join("")}`;
}
