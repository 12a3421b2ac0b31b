import type { Point } from "#contract/graph.ts";
import type { Insets } from "./canvas-props.ts";
import type { Area } from "./frame.ts";

export type Camera = { zoom: number; pan: Point };
export type Rectangle = { left: number; right: number; top: number; bottom: number };

/** What there is to see: everything; what the reader looks at; that with its neighbours. */
export type Sights = {
  whole: Rectangle;
  looked: Rectangle | null;
  around: Rectangle | null;
  /** From further away than this names cannot be read: the camera then stays with what is looked at. */
  leastZoom: number;
};

export const LEAST_ZOOM = 0.15;
export const MOST_ZOOM = 4;
const CLOSEST_FIT = 1.25;
const MARGIN = 18;
/** The band at the foot in which the names of the lights stand. */
const FOOT = 34;

/** What floating panels leave free of the picture. */
export function freeArea(size: Area, { top, right, bottom, left }: Insets): Area {
  return {
    width: Math.max(160, size.width - left - right - 2 * MARGIN),
    height: Math.max(160, size.height - top - bottom - 2 * MARGIN - FOOT),
  };
}

/** The smallest rectangle around these. */
export function around(rectangles: readonly Rectangle[]): Rectangle {
  return rectangles.reduce((one, other) => ({
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
    top: Math.min(one.top, other.top),
    bottom: Math.max(one.bottom, other.bottom),
  }));
}

/** The camera that brings a rectangle of the picture whole into the free area, if no further than `least`. */
export function cameraFor(box: Rectangle, size: Area, insets: Insets, least = LEAST_ZOOM): Camera {
  const area = freeArea(size, insets);
  const wanted = Math.min(area.width / (box.right - box.left), area.height / (box.bottom - box.top));
  const zoom = Math.min(CLOSEST_FIT, Math.max(least, wanted));
  const middle = middleOf(size, insets);
  return {
    zoom,
    pan: {
      x: middle.x - ((box.left + box.right) / 2) * zoom,
      y: middle.y - ((box.top + box.bottom) / 2) * zoom,
    },
  };
}

/**
 * The camera close to a part of the whole, and to `looked` in any case; it never looks past the edges of the
 * whole as long as there is more of it to see.
 */
export function cameraNear(
  { whole, around: part, looked, leastZoom }: Sights & { looked: Rectangle; around: Rectangle },
  size: Area,
  insets: Insets,
): Camera {
  const { zoom, pan } = cameraFor(part, size, insets, leastZoom);
  const along = (at: number, low: number, high: number, from: number, to: number) =>
    (high - low) * zoom <= to - from
      ? (from + to - (low + high) * zoom) / 2
      : Math.min(from - low * zoom, Math.max(at, to - high * zoom));
  const { left, right, top, bottom } = edgesOf(size, insets);
  const x = along(pan.x, whole.left, whole.right, left, right);
  const y = along(pan.y, whole.top, whole.bottom, top, bottom);
  return bringIn(looked, { zoom, pan: { x, y } }, size, insets);
}

/** The edges of what is free, on the screen. */
const edgesOf = (size: Area, { top, right, bottom, left }: Insets): Rectangle => ({
  left: left + MARGIN,
  right: size.width - right - MARGIN,
  top: top + MARGIN,
  bottom: size.height - bottom - MARGIN - FOOT,
});

/** The same camera, moved only as far as a rectangle needs to come into the free area. */
export function bringIn(box: Rectangle, { zoom, pan }: Camera, size: Area, insets: Insets): Camera {
  const shift = (low: number, high: number, least: number, most: number) =>
    low < least ? least - low : high > most ? most - high : 0;
  const { left, right, top, bottom } = edgesOf(size, insets);
  const x = pan.x + shift(box.left * zoom + pan.x, box.right * zoom + pan.x, left, right);
  const y = pan.y + shift(box.top * zoom + pan.y, box.bottom * zoom + pan.y, top, bottom);
  return { zoom, pan: { x, y } };
}

/** The middle of what is free, on the screen. */
export const middleOf = (size: Area, { top, right, bottom, left }: Insets): Point => ({
  x: (left + size.width - right) / 2,
  y: (top + size.height - bottom - FOOT) / 2,
});
