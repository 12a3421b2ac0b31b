import type { Graph, Point } from "#contract/graph.ts";
import { around, type Rectangle } from "./camera.ts";
import { bendOf, bundlesOf, strandsOf } from "./bundles.ts";
import { foldPlaces, type Fold } from "./folds.ts";
import { frameFor, openingZoom, roomFor, type Area, type Frame } from "./frame.ts";
import { placesFor, reachOf, type NameOf } from "./places.ts";
import { bearsName, unitFor, type Scale } from "./sizes.ts";
import type { Obstacle } from "./strands.ts";

/** Where everything of the drawn part stands. Made anew when the story changes, added to otherwise. */
export type Plan = {
  /** The area it was made for. */
  area: Area;
  frame: Frame;
  scale: Scale;
  places: ReadonlyMap<string, Point>;
  /** How far each bundle swings out, by its key; kept while its two stay where they are. */
  bends: ReadonlyMap<string, number>;
  /** How far each strand swings out, by its tie. */
  strands: ReadonlyMap<string, number>;
};

export type PlanInput = {
  part: Graph;
  dragged: ReadonlyMap<string, Point>;
  area: Area;
  nameOf: NameOf;
};

/** An empty graph. */
export const NOBODY: Graph = { characters: [], ties: [] };

/** Pictures with more than this many ties are drawn with even bends: nobody could follow a strand there. */
const TIES_TO_BEND = 600;

/** The room may grow or shrink by this factor each way before all is arranged anew. */
const OTHER_ROOM = 1.25;

/** A plan from nothing: the part drawn fills the area. */
export function planAnew(input: PlanInput): Plan {
  const { part, dragged, area } = input;
  const count = part.characters.length;
  const frame = frameFor(
    part.characters.map(({ id, point }) => dragged.get(id) ?? point),
    area,
  );
  const scale = { unit: unitFor(area, count), zoom: openingZoom(count, area), count, ties: part.ties.length };
  return withPlaces(input, { area, frame, scale, places: new Map(), bends: new Map(), strands: new Map() });
}

/** Does the drawn part want a plan from nothing: other points, or hardly anyone who was there before? */
export function isPlannedAnew(before: Graph, after: Graph): boolean {
  const old = new Map(before.characters.map(({ id, point }) => [id, point] as const));
  const kept = after.characters.filter(({ id }) => old.has(id));
  const hasMoved = kept.some(({ id, point }) => {
    const was = old.get(id) ?? point;
    return Math.hypot(was.x - point.x, was.y - point.y) > 0.01;
  });
  return hasMoved || kept.length * 2 < Math.max(before.characters.length, after.characters.length);
}

/** Does another count want so much more room, or so much less, that those who stay may keep their order, not their places? */
export function isOtherRoom({ area, scale }: Plan, count: number): boolean {
  const change = roomFor(count, area).width / roomFor(scale.count, area).width;
  return Math.max(change, 1 / change) > OTHER_ROOM;
}

/** The same plan for another part: who stays keeps place and strands, the others come in between. */
export function planOn(plan: Plan, input: PlanInput): Plan {
  const present = new Set<string>(input.part.characters.map(({ id }) => id));
  const places = new Map([...plan.places].filter(([id]) => present.has(id)));
  return withPlaces(input, {
    ...plan,
    places,
    scale: { ...plan.scale, count: present.size, ties: input.part.ties.length },
  });
}

/** The plan after one disc was put elsewhere: only its own strands swing anew. */
export function planMoved(plan: Plan, input: PlanInput, id: string, place: Point): Plan {
  const bundles = bundlesOf(input.part.ties).filter(({ a, b }) => a === id || b === id);
  const gone = new Set(bundles.map(({ key }) => key));
  const bends = new Map([...plan.bends].filter(([key]) => !gone.has(key)));
  return withBends(input, { ...plan, places: new Map(plan.places).set(id, place), bends });
}

/** Where these are drawn; nowhere while there is no plan. */
export function placesOf({ characters }: Graph, plan: Plan | null): Map<string, Point> {
  const placed = characters.flatMap(({ id }) => {
    const place = plan?.places.get(id);
    return place ? [[id, place] as const] : [];
  });
  return new Map(placed);
}

/**
 * The plan with some folded into discs, each in the middle of its members: everybody else stays where they are, and so
 * do the members where they will come back to. `input` has the folded part.
 */
export function planFolded(plan: Plan, input: PlanInput, folds: readonly Fold[]): Plan {
  if (folds.length === 0) return plan;
  return withBends(input, { ...plan, places: foldPlaces(plan.places, folds) });
}

/** The rectangle around these characters, or around the two of a tie, with the names that are large enough to be there. */
export function boxOf(
  plan: Plan,
  { part, nameOf }: Pick<PlanInput, "part" | "nameOf">,
  ids: readonly string[],
): Rectangle | null {
  const given = new Set(ids);
  const ends = part.ties.flatMap(({ id, from, to }) => (given.has(id) ? [from, to] : []));
  const wanted = new Set<string>([...ids, ...ends]);
  const boxes = part.characters.flatMap((character) => {
    const place = wanted.has(character.id) && plan.places.get(character.id);
    if (!place) return [];
    const reach = reachOf(character, plan.scale, nameOf);
    const { radius: above } = reach;
    const { half, below } = bearsName(above, plan.scale) ? reach : { half: above, below: above };
    return [{ left: place.x - half, right: place.x + half, top: place.y - above, bottom: place.y + below }];
  });
  return boxes.length > 0 ? around(boxes) : null;
}

function withPlaces(input: PlanInput, plan: Plan): Plan {
  const { part, dragged, nameOf } = input;
  // However near the reader is just now: who comes in between has to find room there once all of it is seen.
  const zoom = Math.min(plan.scale.zoom, openingZoom(part.characters.length, plan.area));
  const places = placesFor({
    characters: part.characters,
    frame: plan.frame,
    dragged,
    kept: plan.places,
    scale: { ...plan.scale, zoom },
    room: roomFor(part.characters.length, plan.area),
    nameOf,
  });
  return withBends(input, { ...plan, places });
}

function withBends(input: PlanInput, plan: Plan): Plan {
  const isTooMuch = input.part.ties.length > TIES_TO_BEND;
  const obstacles = isTooMuch ? [] : obstaclesOf(plan, input);
  const bundles = bundlesOf(input.part.ties);
  const bends = new Map(
    bundles.map((bundle) => [
      bundle.key,
      plan.bends.get(bundle.key) ?? bendOf(bundle, plan.places, obstacles),
    ]),
  );
  const strands = new Map(bundles.flatMap((bundle) => [...strandsOf(bundle, bends.get(bundle.key) ?? 0)]));
  return { ...plan, bends, strands };
}

function obstaclesOf({ places, scale }: Plan, { part, nameOf }: PlanInput): Obstacle[] {
  return part.characters.flatMap((character) => {
    const place = places.get(character.id);
    if (!place) return [];
    const { radius, below, name: size } = reachOf(character, scale, nameOf);
    const half = size.width / 2;
    const name = {
      left: place.x - half,
      right: place.x + half,
      top: place.y + radius,
      bottom: place.y + below,
    };
    return [{ id: character.id, ...place, radius, name }];
  });
}
