import type { Point } from "#contract/graph.ts";
import type { Anchor, Figure } from "./figures.ts";

/** The rectangle the picture should fill; x = 0 parts the left light from the right one. */
export type Frame = { left: number; right: number; top: number; bottom: number };

export const ASPECT = 1.6;

/** From a character's box to the line between the lights. */
export const WALL = 14;

/** How much of the frame the boxes of the characters fill. */
const FILL = 0.42;
const AREA_OF_A_SMALL_CAST = 900_000;
const SMALL_CAST = 12;

/** A landscape with room for all, parted by the lights as the characters stand in them. */
export function frameOf(figures: readonly Figure[]): Frame {
  const room = (light: number | null) =>
    figures.reduce(
      (sum, figure) => sum + (light === null || figure.light === light ? boxArea(figure) : 0),
      0,
    );
  const total = room(null);
  const smallest = AREA_OF_A_SMALL_CAST * Math.min(1, Math.max(0.3, figures.length / SMALL_CAST));
  const area = Math.max(total / FILL, smallest);
  const [width, height] = [Math.sqrt(area * ASPECT), Math.sqrt(area / ASPECT)];
  const left = total > 0 ? 0.5 + (room(1) - room(2)) / total / 2 : 0.5;
  return { left: -width * left, right: width * (1 - left), top: -height / 2, bottom: height / 2 };
}

const boxArea = ({ half, top, bottom }: Figure): number => (2 * half + 20) * (top + bottom + 16);

/** Puts a figure back on its side, towards the frame, and within its reach. */
export function confine(figure: Figure, frame: Frame): void {
  figure.x += pastEdges(figure.x, frame.left + figure.half, frame.right - figure.half) / 2;
  figure.y += pastEdges(figure.y, frame.top + figure.top, frame.bottom - figure.bottom) / 2;
  if (figure.light === 3) figure.y += Math.min(0, frame.top / 3 - figure.y) / 2;
  figure.x = ownSide(figure, figure.x);
  if (figure.origin) pull(figure, figure.origin);
  if (figure.anchor) pull(figure, figure.anchor);
}

/** The anchor lies within reach of the origin: who is pulled to the one stays within reach of the other. */
function pull(figure: Figure, { x, y, reach }: Anchor): void {
  const [dx, dy] = [figure.x - x, figure.y - y];
  const shrink = Math.min(1, reach / Math.max(1e-9, Math.sqrt(dx * dx + dy * dy)));
  figure.x = x + dx * shrink;
  figure.y = y + dy * shrink;
}

const pastEdges = (at: number, low: number, high: number): number =>
  at < low ? low - at : at > high ? Math.min(0, high - at) : 0;

/** The x nearest to the given one at which the figure's box is whole on the side of its light. */
export function ownSide({ light, half }: Pick<Figure, "light" | "half">, x: number): number {
  if (light === 1) return Math.min(x, -half - WALL);
  return light === 2 ? Math.max(x, half + WALL) : x;
}

/** May the figure stand there, as far as its light and its reach go? */
export function mayStand(figure: Figure, at: Point): boolean {
  if (ownSide(figure, at.x) !== at.x) return false;
  return isWithin(at, figure.anchor) && isWithin(at, figure.origin);
}

const isWithin = ({ x, y }: Point, anchor: Anchor | null): boolean =>
  !anchor || (x - anchor.x) ** 2 + (y - anchor.y) ** 2 <= anchor.reach ** 2;

/** The diagonal of the box around the points. */
export function diagonalOf(points: readonly Point[]): number {
  if (points.length === 0) return 0;
  const extent = (values: number[]) =>
    values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
  return Math.hypot(extent(points.map(({ x }) => x)), extent(points.map(({ y }) => y)));
}
