import type { Point } from "#contract/graph.ts";

export type Box = { left: number; right: number; top: number; bottom: number };

/** An outline in pixels, and how wide its name is. */
export type Nameable = { outline: readonly Point[]; width: number };

/** What names keep clear of, and how wide the surface is whose edges they keep within; null: it has none. */
export type NameRoom = { obstacles: readonly Box[]; width: number | null };

/** How high names are, and the room left of and right of them, in pixels. */
const HEIGHT = 16;
const EDGE = 4;
/** Points of an outline nearer to each other than this, in pixels, are one place for a name. */
const APART = 8;
/** On a surface less wide than this a name that finds no room among discs is left out: there are too many there. */
const NARROW = 620;

/**
 * Where the name of each hull stands, as the index of a point of its outline: astride it and as high up as there is
 * room, clear of what is in the way and of the names before it; where there is none, clear of those names alone; null
 * where not even that is possible.
 */
export function placesOfNames(hulls: readonly Nameable[], room: NameRoom): (number | null)[] {
  const taken: Box[] = [];
  const isNarrow = room.width !== null && room.width < NARROW;
  return hulls.map(({ outline, width }) => {
    const boxes = spread(outline).map((at) => ({ at, box: boxAt(outline[at], width, room.width) }));
    const highest = boxes.toSorted((one, other) => one.box.top - other.box.top);
    const unnamed = highest.filter(({ box }) => isFree(box, taken));
    const clear = unnamed.find(({ box }) => isFree(box, room.obstacles));
    const found = clear ?? (isNarrow ? undefined : unnamed[0]);
    if (!found) return null;
    taken.push(found.box);
    return found.at;
  });
}

/** Where the middle of a name stands whose place is this: within the edges. */
export function middleOfName({ x, y }: Point, width: number, across: number | null): Point {
  const half = width / 2 + 2 * EDGE;
  return { x: across === null ? x : Math.min(across - half, Math.max(half, x)), y };
}

function boxAt(point: Point | undefined, width: number, across: number | null): Box {
  const { x, y } = middleOfName(point ?? { x: 0, y: 0 }, width, across);
  const half = width / 2 + EDGE;
  return { left: x - half, right: x + half, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 };
}

/** The points of an outline that lie apart, by index. */
function spread(outline: readonly Point[]): number[] {
  let last: Point | undefined;
  return outline.flatMap((point, at) => {
    if (last && Math.hypot(point.x - last.x, point.y - last.y) < APART) return [];
    last = point;
    return [at];
  });
}

const isFree = (box: Box, others: readonly Box[]) => !others.some((other) => meets(box, other));

const meets = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
