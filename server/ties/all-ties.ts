import { betweenShown } from "../identities/as-shown.ts";
import { identitiesOf } from "../identities/identities.ts";
import { perView } from "../story/per-view.ts";
import type { View } from "../story/view.ts";
import { ensemble, type TieRow } from "./tie-rows.ts";

/** Every tie of the story at the horizon, between whomever it is told of, those who are shown as another too. */
export const everyTie = perView((view: View) => ensemble(view, { kinds: null, characters: null }));

/** Every tie of the story at the horizon, between those who are shown. */
export const allTies = perView(async (view: View): Promise<TieRow[]> => {
  const [ties, who] = await Promise.all([everyTie(view), identitiesOf(view)]);
  return betweenShown(who, ties);
});
