import type { CharacterId } from "#contract/words.ts";
import type { Dash } from "../look/families.ts";
import type { Theme } from "../look/palette.ts";
import { inTheWayOf, outlineOf } from "./hull-outline.ts";
import type { Disc } from "./hull-tree.ts";
import type { Outlined } from "./still.ts";

/** A hull to be drawn: around whom, what it is called, and how it is told from the others in each theme. */
export type DrawnHull = {
  id: string;
  name: string;
  members: ReadonlySet<CharacterId>;
  /** With fewer than so many in sight there is nothing to draw around. */
  least: number;
  hues: Record<Theme, string>;
  dash: Dash;
};

/** A hull with its outline, what that is painted by, and what it was worked out for. */
export type WorkedHull = { hull: Omit<Outlined, "named">; path: Path2D; of: string };

/** The outline of a hull, or the one known as long as its members and those between them stay where they are. */
export function workedOut(
  { id, name, members, least, hues, dash }: DrawnHull,
  discs: ReadonlyMap<string, Disc>,
  known: WorkedHull | undefined,
  margin?: number,
): WorkedHull[] {
  const inside: ReadonlySet<string> = members;
  const own = [...discs].flatMap(([disc, at]) => (inside.has(disc) ? [at] : []));
  if (own.length < least) return [];
  const apart = [...discs].flatMap(([disc, at]) => (inside.has(disc) ? [] : [at]));
  const others = inTheWayOf(own, apart);
  const of = `${margin} ${standOf(own)} among ${standOf(others)}`;
  const hull = { id, name, hues, dash };
  if (known?.of === of) return [{ ...known, hull: { ...hull, outline: known.hull.outline } }];
  const outline = outlineOf(own, others, margin);
  if (outline.length < 3) return [];
  const path = new Path2D();
  for (const { x, y } of outline) path.lineTo(x, y);
  path.closePath();
  return [{ hull: { ...hull, outline }, path, of }];
}

/** Where discs stand, to be compared: to a unit of the picture. */
export const standOf = (discs: readonly Disc[]): string =>
  discs.map(({ x, y, radius }) => [x, y, radius].map(Math.round).join()).join(" ");
