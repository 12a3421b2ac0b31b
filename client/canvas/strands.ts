import type { Point } from "#contract/graph.ts";

/** What a strand should not run through: a disc, and the name below it. */
export type Obstacle = Point & {
  id: string;
  radius: number;
  name: { left: number; right: number; top: number; bottom: number } | null;
};

const SAMPLES = 14;
const CLEARANCE = 5;
const DISC = 1.3;
const NAME = 0.55;

/** Points along the curve from one place to another whose control point lies `bend` beside the middle. */
export function pointsOfStrand(from: Point, to: Point, bend: number): Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.max(1, Math.hypot(dx, dy));
  const control = {
    x: (from.x + to.x) / 2 - (dy / length) * bend,
    y: (from.y + to.y) / 2 + (dx / length) * bend,
  };
  return Array.from({ length: SAMPLES }, (_, at) => {
    const t = (at + 1) / (SAMPLES + 1);
    const [begin, middle, end] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return {
      x: begin * from.x + middle * control.x + end * to.x,
      y: begin * from.y + middle * control.y + end * to.y,
    };
  });
}

/** How much of others a strand runs through: discs count for more than names. */
export function crossings(points: readonly Point[], obstacles: readonly Obstacle[]): number {
  return obstacles.reduce((sum, obstacle) => {
    if (points.some((point) => isOnDisc(point, obstacle))) return sum + DISC;
    return points.some((point) => isOnName(point, obstacle)) ? sum + NAME : sum;
  }, 0);
}

const isOnDisc = ({ x, y }: Point, disc: Obstacle): boolean =>
  (x - disc.x) ** 2 + (y - disc.y) ** 2 < (disc.radius + CLEARANCE) ** 2;

const isOnName = ({ x, y }: Point, { name }: Obstacle): boolean =>
  name !== null && x > name.left && x < name.right && y > name.top && y < name.bottom;
