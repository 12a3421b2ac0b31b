import type { Point } from "#contract/graph.ts";

export type Area = { width: number; height: number };

/** How the server's points become places in the picture, whose middle is 0, 0. */
export type Frame = { centre: Point; across: number; down: number };

/** A picture may be drawn this much longer one way than it was laid out, to fill the room there is. */
const MOST_STRETCH = 4.5;
/** What a disc and its name take beyond the disc's middle at the edges of the picture. */
const BRIM = { width: 90, height: 74 };
/** The room around one character, in pixels: at least so that names fit, at most so that few stay together. */
const LEAST_ROOM = 112;
const LEAST_ROOM_IN_A_CROWD = 72;
const CROWD = 150;
const MOST_ROOM = 270;

/** The frame that lets these points fill an area, names and all. */
export function frameFor(points: readonly Point[], area: Area): Frame {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [lowest(xs), highest(xs), lowest(ys), highest(ys)];
  const room = roomFor(points.length, area);
  const across = Math.max(60, room.width - BRIM.width) / Math.max(1, right - left);
  const down = Math.max(60, room.height - BRIM.height) / Math.max(1, bottom - top);
  return {
    centre: { x: (left + right) / 2, y: (top + bottom) / 2 },
    across: Math.min(across, down * MOST_STRETCH),
    down: Math.min(down, across * MOST_STRETCH),
  };
}

/** Where a point of the server is drawn. */
export const placeIn = ({ centre, across, down }: Frame, { x, y }: Point): Point => ({
  x: (x - centre.x) * across,
  y: (y - centre.y) * down,
});

/** The point of the server that is drawn at a place: the way back from placeIn. */
export const pointOf = ({ centre, across, down }: Frame, { x, y }: Point): Point => ({
  x: x / across + centre.x,
  y: y / down + centre.y,
});

/** From how far away a crowd that does not fit the area is first seen. */
export const openingZoom = (count: number, area: Area): number =>
  Math.min(1, area.width / roomFor(count, area).width);

/** The area, made larger for a crowd (one then sees it from further away) and smaller for a few. */
export function roomFor(count: number, { width, height }: Area): Area {
  const room = (side: number) => Math.sqrt((count * side * side) / Math.max(1, width * height));
  const least = count > CROWD ? LEAST_ROOM_IN_A_CROWD : LEAST_ROOM;
  const factor = Math.min(Math.max(1, room(least)), room(MOST_ROOM));
  return { width: Math.max(1, width) * factor, height: Math.max(1, height) * factor };
}

const lowest = (values: number[]) => values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);
const highest = (values: number[]) => values.reduce((a, b) => Math.max(a, b), values[0] ?? 0);
