import { distancesIn } from "./distances.ts";
import { type Cast, castOf } from "./figures.ts";
import { frameOf } from "./frame.ts";
import type { Placement } from "./placement.ts";
import { polish } from "./polish.ts";
import { randomFrom } from "./random.ts";
import { setReach } from "./reach.ts";
import type { Picture } from "./readability.ts";
import { separate } from "./separate.ts";
import { settle } from "./settle.ts";
import { startNewcomers } from "./start.ts";
import type { Step } from "./steps.ts";
import { relax } from "./stress.ts";

const SEED = 2025;
const FROM_NOTHING = { rounds: 40, heat: 1, separating: 60 };
const MENDING = { rounds: 12, heat: 0.3, separating: 30 };
const MOST_EFFORT = 24e6;
const EFFORT_FOR_EACH = 100e6;

/**
 * Where everybody stands after the last of these steps, given where they stood after the one before it.
 * Points are the middles of the discs, in picture units, y growing downwards; light 1 stands at x < 0,
 * light 2 at x > 0. A character that was there moves by at most 15 % of the diagonal of the box around all
 * points, half of them by less than 3 %; no two boxes of disc and name overlap.
 */
export function place(steps: readonly Step[], before: Placement): Placement {
  const cast = castOf(steps, before);
  const frame = frameOf(cast.figures);
  const picture = { cast, frame, distances: distancesIn(cast, frame) };
  arrange(picture, before.size === 0 ? FROM_NOTHING : MENDING);
  return placementOf(cast);
}

function arrange(picture: Picture, how: typeof FROM_NOTHING): void {
  const { cast, distances, frame } = picture;
  const random = randomFrom(SEED);
  setReach(cast);
  startNewcomers(cast, frame, random);
  relax(cast.figures, distances, frame, { ...how, random });
  separate(cast.figures, frame, how.separating);
  const room = settle(cast.figures);
  polish(picture, room, effortFor(cast), random);
}

/** The more a step changes of the picture, the more work is put into it: newcomers tell most, then new ties. */
function effortFor({ figures, bonds }: Cast): number {
  const newcomers = figures.filter(({ anchor }) => !anchor).length;
  const news = bonds.reduce((sum, { gained, strength }) => sum + gained / strength, 0);
  return Math.min(MOST_EFFORT, ((newcomers + news / 10) * EFFORT_FOR_EACH) / Math.max(1, figures.length));
}

const placementOf = ({ figures }: Cast): Placement => new Map(figures.map(({ id, x, y }) => [id, { x, y }]));

/** Every step's placement after those already known, each from the one before. */
export function* placeAlong(steps: readonly Step[], known: number, last: Placement): Generator<Placement> {
  let before = last;
  for (let count = known + 1; count <= steps.length; count++) {
    before = place(steps.slice(0, count), before);
    yield before;
  }
}
