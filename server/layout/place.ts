import { distancesIn } from "./distances.ts";
import { type Cast, castOf } from "./figures.ts";
import { confine, frameOf } from "./frame.ts";
import type { Placement } from "./placement.ts";
import { polish } from "./polish.ts";
import { type Random, randomFrom } from "./random.ts";
import { letAllGoFar, letFewGoFar } from "./reach.ts";
import type { Picture } from "./readability.ts";
import { separate } from "./separate.ts";
import { settle } from "./settle.ts";
import { startNewcomers } from "./start.ts";
import type { Step } from "./steps.ts";
import { relax } from "./stress.ts";

const SEED = 2025;
const FROM_NOTHING = { rounds: 40, heat: 1, separating: 60 };
const MENDING = { rounds: 12, heat: 0.3, separating: 30 };
const TRYING = { rounds: 6, heat: 0.3 };
const MOST_EFFORT = 24e6;
const EFFORT_FOR_EACH = 100e6;

/**
 * Where everybody stands after the last of these steps, given where they stood after the one before it, and at
 * the end of the installment before. Points are the middles of the discs, in picture units, y growing downwards;
 * light 1 stands at x < 0, light 2 at x > 0. A character that was there moves, from the one and from the other,
 * by at most 15 % of the diagonal of the box around all points, half of them by less than 3 %; no two boxes of
 * disc and name overlap.
 */
export function place(steps: readonly Step[], before: Placement, origins: Placement): Placement {
  const cast = castOf(steps, before, origins);
  const frame = frameOf(cast.figures);
  const picture = { cast, frame, distances: distancesIn(cast, frame) };
  const random = randomFrom(SEED);
  startNewcomers(cast, frame, random);
  if (before.size > 0) tryOut(picture, random);
  const effort = effortFor(cast, steps.at(-1)?.opens ?? true);
  arrange(picture, { ...(before.size === 0 ? FROM_NOTHING : MENDING), effort }, random);
  return placementOf(cast);
}

/** Shows where those who were there would go if they all could, and settles which of them may. */
function tryOut({ cast, distances, frame }: Picture, random: Random): void {
  letAllGoFar(cast);
  relax(cast.figures, distances, frame, { ...TRYING, random });
  letFewGoFar(cast);
  for (const figure of cast.figures) confine(figure, frame);
}

type How = typeof FROM_NOTHING & { effort: number };

function arrange(picture: Picture, how: How, random: Random): void {
  const { cast, distances, frame } = picture;
  relax(cast.figures, distances, frame, { ...how, random });
  separate(cast.figures, frame, how.separating);
  const room = settle(cast.figures);
  polish(picture, room, how.effort, random);
}

/**
 * The more a step changes of the picture, the more work is put into it: newcomers tell most, then new ties. A
 * scene after the first brings few, which would else be too little to make good what it moves.
 */
function effortFor({ figures, bonds }: Cast, opens: boolean): number {
  const newcomers = figures.filter(({ anchor }) => !anchor).length;
  const news = bonds.reduce((sum, { gained, strength }) => sum + gained / strength, 0);
  const told = newcomers + news / (opens ? 10 : 3);
  return Math.min(MOST_EFFORT, (told * EFFORT_FOR_EACH) / Math.max(1, figures.length));
}

const placementOf = ({ figures }: Cast): Placement => new Map(figures.map(({ id, x, y }) => [id, { x, y }]));

/** Nobody is anywhere yet. */
const NOWHERE: Placement = new Map();

/**
 * Every step's placement after the `known` first ones: `last` is that of the last of them, `origins` the one
 * its installment began from.
 */
export function* placeAlong(
  steps: readonly Step[],
  known = 0,
  last = NOWHERE,
  origins = NOWHERE,
): Generator<Placement> {
  let [before, from] = [last, origins];
  for (const [index, { opens }] of steps.entries()) {
    if (index < known) continue;
    if (opens) from = before;
    before = place(steps.slice(0, index + 1), before, from);
    yield before;
  }
}
