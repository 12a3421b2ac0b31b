import type { Graph, GraphCharacter, Point } from "#contract/graph.ts";
import type { Importance } from "#contract/words.ts";
import { bundlesOf } from "./bundles.ts";
import { nameWidth } from "./name-width.ts";
import { sidesOf, type Named, type Side } from "./names.ts";
import type { Plan } from "./plan.ts";
import { sizeOf } from "./sizes.ts";
import { pointsOfStrand } from "./strands.ts";

const RANKS: Record<Importance, number> = { lead: 0, main: 1, recurring: 2, guest: 3 };
const TIES_TO_AVOID = 600;

/** On which side of its disc each name of the drawn part stands, at the plan's scale. */
export function nameSides(
  part: Graph,
  plan: Plan,
  nameOf: (character: GraphCharacter) => string,
): Map<string, Side | null> {
  const ranked = part.characters.toSorted((a, b) => RANKS[a.importance] - RANKS[b.importance]);
  const named = ranked.flatMap((character): Named[] => {
    const place = plan.places.get(character.id);
    if (!place) return [];
    const { radius, font } = sizeOf(character.importance, plan.scale);
    const width = nameWidth(nameOf(character), font);
    return [{ id: character.id, ...place, radius, width, height: font * 1.3 }];
  });
  return sidesOf(named, part.ties.length > TIES_TO_AVOID ? [] : pointsOfStrands(part, plan));
}

const pointsOfStrands = (part: Graph, { places, bends }: Plan): Point[] =>
  bundlesOf(part.ties).flatMap(({ key, a, b }) => {
    const [from, to] = [places.get(a), places.get(b)];
    return from && to ? pointsOfStrand(from, to, bends.get(key) ?? 0) : [];
  });
