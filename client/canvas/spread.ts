import type { Point } from "#contract/graph.ts";

/** The room a disc takes with its name: how far it reaches from its middle. Fixed ones do not give way. */
export type Body = Point & { half: number; above: number; below: number; fixed: boolean };

const ROUNDS = 120;
const ROUNDS_IN_A_CROWD = 12;
const CROWD = 150;

/** The last rounds may leave the room: names had rather go past its edge than lie on each other. */
const ROUNDS_WITHIN = 0.75;

/** Where bodies stand in a room around 0, 0 once those that overlap have given way, each as little as it can. */
export function spread(bodies: readonly Body[], room: { width: number; height: number }): Point[] {
  const moved = bodies.map((body) => ({ ...body }));
  const rounds = moved.length > CROWD ? ROUNDS_IN_A_CROWD : ROUNDS;
  for (let round = 0; round < rounds; round += 1) {
    if (round < rounds * ROUNDS_WITHIN) for (const body of moved) keepWithin(body, room);
    if (!partAll(moved)) break;
  }
  return moved.map(({ x, y }) => ({ x, y }));
}

function keepWithin(body: Body, { width, height }: { width: number; height: number }): void {
  if (body.fixed) return;
  body.x = between(-width / 2 + body.half, body.x, width / 2 - body.half);
  body.y = between(-height / 2 + body.above, body.y, height / 2 - body.below);
}

const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(value, high));

function partAll(bodies: Body[]): boolean {
  let parted = false;
  for (const [index, body] of bodies.entries()) {
    for (let at = index + 1; at < bodies.length; at += 1) {
      const other = bodies[at];
      if (other && part(body, other)) parted = true;
    }
  }
  return parted;
}

/** Moves two overlapping bodies apart along the shorter way out; says whether they moved. */
function part(one: Body, other: Body): boolean {
  if (one.fixed && other.fixed) return false;
  const across = one.half + other.half - Math.abs(other.x - one.x);
  const isOneAbove = one.y <= other.y;
  const down = isOneAbove
    ? one.y + one.below - (other.y - other.above)
    : other.y + other.below - (one.y - one.above);
  if (across <= 0.5 || down <= 0.5) return false;
  const share = one.fixed ? 0 : other.fixed ? 1 : 0.5;
  if (across < down) {
    const way = one.x <= other.x ? across : -across;
    one.x -= way * share;
    other.x += way * (1 - share);
  } else {
    const way = isOneAbove ? down : -down;
    one.y -= way * share;
    other.y += way * (1 - share);
  }
  return true;
}
