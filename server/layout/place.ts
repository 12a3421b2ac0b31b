import { distancesIn } from "./distances.ts";
import { type Cast, castOf, type Figure } from "./figures.ts";
import { confine, frameOf } from "./frame.ts";
import type { Placement } from "./placement.ts";
import { polish } from "./polish.ts";
import { type Random, randomFrom } from "./random.ts";
import { letAllGoFar, letFewGoFar } from "./reach.ts";
import type { Picture } from "./readability.ts";
import { separate } from "./separate.ts";
import { settle } from "./settle.ts";
import { startNewcomers } from "./start.ts";
import { CROWD, type Step } from "./steps.ts";
import { relax } from "./stress.ts";

const SEED = 2025;

/** How a step is gone about: from nothing, all anew, or mending. `care` is the part of the effort for a reader's ease. */
type How = { rounds: number; heat: number; separating: number; care: number };

const FROM_NOTHING: How = { rounds: 40, heat: 1, separating: 60, care: 1 };
const ANEW: How = { rounds: 12, heat: 0.3, separating: 30, care: 0.4 };
const MENDING: How = { rounds: 6, heat: 0.3, separating: 12, care: 0.18 };

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
  const { rearranges, opens } = steps.at(-1) ?? { rearranges: true, opens: true };
  const cast = castOf(steps, before, origins);
  const frame = frameOf(cast.figures);
  const movers = rearranges || cast.figures.length <= CROWD ? cast.figures : stirredIn(cast);
  const picture = { cast, movers, frame, distances: distancesIn(cast, frame, movers) };
  const random = randomFrom(SEED);
  const how = before.size === 0 ? FROM_NOTHING : rearranges ? ANEW : MENDING;
  startNewcomers(cast, frame, random);
  if (before.size > 0) tryOut(picture, how, random);
  arrange(picture, how, effortFor(cast, opens), random);
  return placementOf(cast);
}

/** Whom a step of a crowd moves: newcomers, and those between whom something is new; all, where these are most. */
function stirredIn({ figures, bonds }: Cast): readonly Figure[] {
  const stirred = new Set(bonds.flatMap(({ a, b, gained }) => (gained > 0 ? [a, b] : [])));
  const movers = figures.filter((figure) => !figure.anchor || stirred.has(figure));
  return movers.length > figures.length / 2 ? figures : movers;
}

/** Shows where those who were there would go if they all could, and settles which of them may. */
function tryOut(picture: Picture, { rounds, heat }: How, random: Random): void {
  const { cast, frame } = picture;
  letAllGoFar(cast);
  relax(picture, { rounds: rounds / 2, heat, random });
  letFewGoFar(cast);
  for (const figure of cast.figures) confine(figure, frame);
}

function arrange(picture: Picture, how: How, effort: number, random: Random): void {
  const { cast, frame } = picture;
  relax(picture, { ...how, random });
  separate(cast.figures, frame, how.separating);
  const room = settle(cast.figures);
  polish(picture, room, effort * how.care, random);
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
