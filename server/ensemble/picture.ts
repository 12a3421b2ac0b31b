import type { GraphCharacter } from "#contract/graph.ts";
import { horizonThrough } from "#contract/telling.ts";
import type { CharacterId } from "#contract/words.ts";
import { castOf, everybody, refOf, type CastMember } from "../characters/cast.ts";
import { identitiesOf } from "../identities/identities.ts";
import type { LayoutFacts } from "../layout/facts.ts";
import type { LayoutKey, Layouts, Positions } from "../layout/layouts.ts";
import { keyOf, type View } from "../story/view.ts";
import { everyTie } from "../ties/all-ties.ts";
import { standing } from "./standing.ts";

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
  layouts.positionsAt(layoutKeyOf(view), () => factsAt(view));

/** Has the picture of a horizon worked out when nobody waits for another one. */
export const positionsAhead = (layouts: Layouts, view: View): Promise<void> =>
  layouts.placeAhead(layoutKeyOf(view), () => factsAt(view));

/** Who is still to come stands where the whole story will have them. */
const layoutKeyOf = (view: View): LayoutKey => ({
  story: view.edition.story,
  version: view.edition.version,
  through: view.levels.length > 0 ? horizonThrough(view.edition.installments.length) : view.horizon.through,
  seen: keyOf(view),
});

async function factsAt(view: View): Promise<LayoutFacts> {
  return standing(...(await Promise.all([everybody(view), everyTie(view), identitiesOf(view)])));
}
