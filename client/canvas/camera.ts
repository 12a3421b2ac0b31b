import type { Point } from "#contract/graph.ts";
import type { Insets } from "./canvas-props.ts";
import type { Area } from "./frame.ts";

export type Camera = { zoom: number; pan: Point };
export type Rectangle = { left: number; right: number; top: number; bottom: number };

export const LEAST_ZOOM = 0.15;
export const MOST_ZOOM = 4;
const CLOSEST_FIT = 1.25;
const MARGIN = 18;

/** What floating panels leave free of the picture. */
export function freeArea(size: Area, { top, right, bottom, left }: Insets): Area {
  return {
    width: Math.max(160, size.width - left - right - 2 * MARGIN),
    height: Math.max(160, size.height - top - bottom - 2 * MARGIN),
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

/** The camera that brings a rectangle of the picture whole into the free area. */
export function cameraFor(box: Rectangle, size: Area, insets: Insets): Camera {
  const area = freeArea(size, insets);
  const wanted = Math.min(area.width / (box.right - box.left), area.height / (box.bottom - box.top));
  const zoom = Math.min(CLOSEST_FIT, Math.max(LEAST_ZOOM, wanted));
  const middle = middleOf(size, insets);
  return {
    zoom,
    pan: {
      x: middle.x - ((box.left + box.right) / 2) * zoom,
      y: middle.y - ((box.top + box.bottom) / 2) * zoom,
    },
  };
}

/** The same camera, moved only as far as a rectangle needs to come into the free area. */
export function bringIn(box: Rectangle, { zoom, pan }: Camera, size: Area, insets: Insets): Camera {
  const shift = (low: number, high: number, least: number, most: number) =>
    low < least ? least - low : high > most ? most - high : 0;
  return {
    zoom,
    pan: {
      x:
        pan.x +
        shift(
          box.left * zoom + pan.x,
          box.right * zoom + pan.x,
          insets.left + MARGIN,
          size.width - insets.right - MARGIN,
        ),
      y:
        pan.y +
        shift(
          box.top * zoom + pan.y,
          box.bottom * zoom + pan.y,
          insets.top + MARGIN,
          size.height - insets.bottom - MARGIN,
        ),
    },
  };
}

/** The middle of what is free, on the screen. */
export const middleOf = (size: Area, { top, right, bottom, left }: Insets): Point => ({
  x: (left + size.width - right) / 2,
  y: (top + size.height - bottom) / 2,
});
