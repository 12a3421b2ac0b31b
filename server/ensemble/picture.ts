import type { GraphCharacter } from "#contract/graph.ts";
import type { CharacterId } from "#contract/words.ts";
import { castOf, refOf, type CastMember } from "../characters/cast.ts";
import type { LayoutFacts } from "../layout/facts.ts";
import type { LayoutKey, Layouts, Positions } from "../layout/layouts.ts";
import type { View } from "../story/view.ts";
import { allTies } from "../ties/all-ties.ts";

/** The characters of `ids` (all, when null) as the picture draws them, in the order in which they are met. */
export async function drawn(
  layouts: Layouts,
  view: View,
  ids: CharacterId[] | null,
): Promise<GraphCharacter[]> {
  const [cast, points] = await Promise.all([castOf(view), positions(layouts, view)]);
  const wanted = ids && new Set(ids);
  return [...cast.values()].filter(({ id }) => wanted?.has(id) ?? true).map((member) => draw(member, points));

  function draw(member: CastMember, known: Positions): GraphCharacter {
    const { group, occupation, companies, revealed, id } = member;
    return { ...refOf(cast, id), group, occupation, companies, revealed, point: known[id] ?? { x: 0, y: 0 } };
  }
}

/** Where everybody known at the horizon stands. Filters take people away and never move them. */
const positions = (layouts: Layouts, view: View): Promise<Positions> =>
  layouts.positionsAt(keyOf(view), () => factsAt(view));

/** Has the picture of a horizon worked out when nobody waits for another one. */
export const positionsAhead = (layouts: Layouts, view: View): Promise<void> =>
  layouts.placeAhead(keyOf(view), () => factsAt(view));

const keyOf = ({ edition, horizon }: View): LayoutKey => ({
  story: edition.story,
  version: edition.version,
  through: horizon.through,
});

async function factsAt(view: View): Promise<LayoutFacts> {
  const [cast, ties] = await Promise.all([castOf(view), allTies(view)]);
  return { characters: [...cast.values()], ties };
}
