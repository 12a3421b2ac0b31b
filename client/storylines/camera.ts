import type { Chart } from "./chart.ts";

/** What of a chart is seen: the chart's point in the upper left corner, and pixels to a chart unit. */
export type Camera = { x: number; y: number; zoom: number };

/** The room a chart is drawn in, in pixels. */
export type Size = { width: number; height: number };

type Bounds = Pick<Chart, "left" | "right" | "top" | "bottom">;
type Spot = { x: number; y: number };

/** What is kept free around the chart, in pixels: headings stand above, buttons beneath. */
export const MARGIN = { top: 60, right: 60, bottom: 72, left: 104 };
const CLOSEST = 2.5;
const COSIEST = 1.3;
/** In a higher room than this, in pixels, one may come nearer by as much. */
const USUAL = 760;
const FARTHEST = 0.12;
const READABLE = 0.62;

/** The beginning of the story, as large as lets all strands be seen above each other, but not too small to read. */
export function opening(bounds: Bounds, size: Size): Camera {
  const zoom = between(READABLE, roomIn(size).height / heightOf(bounds), cosiest(size));
  return held({ x: bounds.left - MARGIN.left / zoom, y: middleOf(bounds, size, zoom), zoom }, bounds, size);
}

/** All of it. */
export function whole(bounds: Bounds, size: Size): Camera {
  const { width, height } = roomIn(size);
  const across = width / Math.max(1, bounds.right - bounds.left);
  const zoom = between(FARTHEST, Math.min(across, height / heightOf(bounds)), cosiest(size));
  return held({ x: bounds.left - MARGIN.left / zoom, y: middleOf(bounds, size, zoom), zoom }, bounds, size);
}

const cosiest = ({ height }: Size): number => COSIEST * Math.max(1, height / USUAL);

/** Closer or further away; what is at a spot of the screen stays there. */
export function zoomed(camera: Camera, factor: number, { x, y }: Spot): Camera {
  const zoom = between(FARTHEST, camera.zoom * factor, CLOSEST);
  const left = camera.x + x / camera.zoom - x / zoom;
  return { x: left, y: camera.y + y / camera.zoom - y / zoom, zoom };
}

/** Moved by so many pixels. */
export const panned = ({ x, y, zoom }: Camera, dx: number, dy: number): Camera => ({
  x: x + dx / zoom,
  y: y + dy / zoom,
  zoom,
});

/** Brought back to where there is something to see; what fits stands in the middle, or begins at the left. */
export function held({ x, y, zoom }: Camera, bounds: Bounds, size: Size): Camera {
  const left = bounds.left - MARGIN.left / zoom;
  const right = bounds.right + (MARGIN.right - size.width) / zoom;
  const top = bounds.top - MARGIN.top / zoom;
  const bottom = bounds.bottom + (MARGIN.bottom - size.height) / zoom;
  return {
    x: right < left ? left : between(left, x, right),
    y: fits({ zoom }, bounds, size) ? middleOf(bounds, size, zoom) : between(top, y, bottom),
    zoom,
  };
}

/** Whether all strands are seen above each other. */
export const fits = ({ zoom }: Pick<Camera, "zoom">, bounds: Bounds, size: Size): boolean =>
  heightOf(bounds) * zoom <= roomIn(size).height + 1;

/** Moved as little as is needed for a point of the chart to be well in view. */
function showing(camera: Camera, point: Spot, size: Size): Camera {
  const { zoom } = camera;
  const room = roomIn(size);
  const [wide, high] = [Math.min(90, room.width / 4) / zoom, Math.min(40, room.height / 4) / zoom];
  const [left, top] = [camera.x + MARGIN.left / zoom + wide, camera.y + MARGIN.top / zoom + high];
  const right = camera.x + (size.width - MARGIN.right) / zoom - wide;
  const bottom = camera.y + (size.height - MARGIN.bottom) / zoom - high;
  const beyond = (low: number, value: number, end: number) =>
    value < low ? value - low : value > end ? value - end : 0;
  return { x: camera.x + beyond(left, point.x, right), y: camera.y + beyond(top, point.y, bottom), zoom };
}

/** Moved as little as is needed for one of some points to be well in view. */
export function showingOne(camera: Camera, points: readonly Spot[], size: Size): Camera {
  const views = points.map((point) => showing(camera, point, size));
  const away = (view: Camera) => Math.hypot(view.x - camera.x, view.y - camera.y);
  return views.reduce((best, one) => (away(one) < away(best) ? one : best), views[0] ?? camera);
}

const between = (low: number, value: number, high: number) => Math.min(Math.max(low, value), high);

const heightOf = ({ top, bottom }: Bounds): number => Math.max(1, bottom - top);

const roomIn = ({ width, height }: Size): Size => ({
  width: Math.max(1, width - MARGIN.left - MARGIN.right),
  height: Math.max(1, height - MARGIN.top - MARGIN.bottom),
});

/** The upper edge with which the chart stands in the middle of its room. */
const middleOf = ({ top, bottom }: Bounds, { height }: Size, zoom: number): number =>
  (top + bottom) / 2 - (height + MARGIN.top - MARGIN.bottom) / 2 / zoom;
