import type { Graph, GraphCharacter, Point } from "#contract/graph.ts";
import type { Importance } from "#contract/words.ts";
import { bundlesOf } from "./bundles.ts";
import type { Rectangle } from "./camera.ts";
import { sidesOf, type Named, type Side } from "./names.ts";
import { reachOf, type NameOf } from "./places.ts";
import { boxOf, type Plan } from "./plan.ts";
import { bearsName } from "./sizes.ts";
import { pointsOfStrand } from "./strands.ts";

const RANKS: Record<Importance, number> = { lead: 0, main: 1, recurring: 2, guest: 3 };
/** Among more than this only leads insist on being named. */
const CROWD = 150;
const TIES_TO_AVOID = 600;

/** On which side of its disc each name of the drawn part stands, at the plan's scale. */
export function nameSides(part: Graph, plan: Plan, nameOf: NameOf): Map<string, Side | null> {
  const ranked = part.characters.toSorted((a, b) => RANKS[a.importance] - RANKS[b.importance]);
  const named = namedOf(ranked, plan, nameOf).filter(({ radius }) => bearsName(radius, plan.scale));
  const strands = part.ties.length > TIES_TO_AVOID ? [] : pointsOfStrands(part, plan);
  return sidesOf(named, strands, edgesOf(part, plan, nameOf));
}

/** The edges of the picture, which no name goes past: beyond them the screen may end. */
const edgesOf = (part: Graph, plan: Plan, nameOf: NameOf): Rectangle | null =>
  boxOf(
    plan,
    { part, nameOf },
    part.characters.map(({ id }) => id),
  );

/**
 * The same with names for those who stand out, as far as there is room between the names that are there; `first` is
 * named in any case.
 */
export function withNamesOf(
  sides: ReadonlyMap<string, Side | null>,
  near: ReadonlySet<string>,
  first: string | null,
  { part, plan, nameOf }: { part: Graph; plan: Plan; nameOf: NameOf },
): ReadonlyMap<string, Side | null> {
  const wanted = part.characters.filter(({ id }) => near.has(id) && !sides.get(id));
  if (wanted.length === 0) return sides;
  const kept = new Map([...sides].flatMap(([id, side]) => (side ? [[id, side] as const] : [])));
  const standing = part.characters.filter(({ id }) => kept.has(id));
  const ranked = wanted.toSorted(
    (a, b) => Number(b.id === first) - Number(a.id === first) || RANKS[a.importance] - RANKS[b.importance],
  );
  const edges = edgesOf(part, plan, nameOf);
  const found = sidesOf(namedOf([...ranked, ...standing], plan, nameOf), [], edges, kept);
  return first !== null && near.has(first) && !found.get(first) ? found.set(first, "below") : found;
}

function namedOf(characters: readonly GraphCharacter[], plan: Plan, nameOf: NameOf): Named[] {
  const last = characters.length > CROWD ? RANKS.lead : RANKS.main;
  return characters.flatMap((character): Named[] => {
    const place = plan.places.get(character.id);
    if (!place) return [];
    const { radius, name } = reachOf(character, plan.scale, nameOf);
    const insists = RANKS[character.importance] <= last;
    return [{ id: character.id, ...place, radius, ...name, insists }];
  });
}

const pointsOfStrands = (part: Graph, { places, bends }: Plan): Point[] =>
  bundlesOf(part.ties).flatMap(({ key, a, b }) => {
    const [from, to] = [places.get(a), places.get(b)];
    return from && to ? pointsOfStrand(from, to, bends.get(key) ?? 0) : [];
  });
