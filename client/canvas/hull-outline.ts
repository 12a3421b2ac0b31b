import { createOutline, PointPath } from "bubblesets-js";
import type { Point } from "#contract/graph.ts";

/** A disc of the picture: its middle and its radius. */
export type Disc = Point & { radius: number };

/** The outline keeps this clear of its discs, and fades out at so far. */
const NEAR = 9;
const FAR = 34;
/** The finest and the coarsest grid the outline is worked out on, in units of the picture, and its steps across. */
const FINEST = 6;
const COARSEST = 20;
const STEPS = 120;
/** More discs than this are not gone round: those in the way of a crowd are too many to avoid. */
const MOST_AVOIDED = 40;

/**
 * A smooth outline around discs that goes round others where it can, as points of a closed line: a bubble set
 * (Collins, Penn and Carpendale, "Bubble Sets: Revealing Set Relations with Isocontours over Existing
 * Visualizations", IEEE TVCG 15, 2009), by bubblesets-js. Empty for no discs.
 */
export function outlineOf(members: readonly Disc[], others: readonly Disc[]): Point[] {
  if (members.length === 0) return [];
  const discs = members.map(({ x, y, radius }) => ({ cx: x, cy: y, radius }));
  const box = boxAround(members);
  const inTheWay = others.filter((disc) => isWithin(disc, box)).slice(0, MOST_AVOIDED);
  const boxes = inTheWay.map(({ x, y, radius }) => ({
    x: x - radius,
    y: y - radius,
    width: radius * 2,
    height: radius * 2,
  }));
  const options = {
    pixelGroup: Math.min(COARSEST, Math.max(FINEST, Math.max(box.width, box.height) / STEPS)),
    nodeR0: NEAR,
    nodeR1: FAR,
    edgeR0: NEAR,
    edgeR1: FAR * 0.7,
    morphBuffer: FAR / 2,
  };
  const round = createOutline(discs, boxes, [], options);
  const whole = round.containsElements(discs) ? round : createOutline(discs, [], [], options);
  return smooth(whole);
}

const smooth = (path: PointPath): Point[] => {
  const { points } = path.sample(8).simplify(0).bSplines().simplify(0);
  return points.map(({ x, y }) => ({ x, y }));
};

function boxAround(discs: readonly Disc[]) {
  const left = Math.min(...discs.map(({ x, radius }) => x - radius));
  const right = Math.max(...discs.map(({ x, radius }) => x + radius));
  const top = Math.min(...discs.map(({ y, radius }) => y - radius));
  const bottom = Math.max(...discs.map(({ y, radius }) => y + radius));
  return { left, right, top, bottom, width: right - left, height: bottom - top };
}

const isWithin = ({ x, y, radius }: Disc, box: ReturnType<typeof boxAround>): boolean =>
  x + radius > box.left && x - radius < box.right && y + radius > box.top && y - radius < box.bottom;
