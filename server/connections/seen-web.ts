import type { CharacterId, SceneId } from "#contract/words.ts";
import type { Link } from "#contract/connection.ts";
import { sceneRefs } from "../installments/scenes.ts";
import { scenesOfTies, seenBy } from "../knowledge/knowledge.ts";
import { perView } from "../story/per-view.ts";
import type { View } from "../story/view.ts";
import { allTies } from "../ties/all-ties.ts";
import { toGraphTie, type TieRow } from "../ties/tie-rows.ts";
import { webOf, type Web } from "./web.ts";

const wholeWeb = perView(async (view) => webOf(await allTies(view)));

/** The web that is looked at, and which of the scenes may be named; null: all that the horizon shows. */
export type SeenWeb = { web: Web; scenes: Pick<ReadonlySet<SceneId>, "has"> | null };

/** The web of everything the horizon lets be seen, or of what one character knows of it. */
export async function seenWeb(view: View, asSeenBy: CharacterId | undefined): Promise<SeenWeb> {
  if (asSeenBy === undefined) return { web: await wholeWeb(view), scenes: null };
  const [ties, seen] = await Promise.all([allTies(view), seenBy(view, asSeenBy)]);
  return { web: webOf(ties.filter(({ id }) => seen.ties.has(id))), scenes: seen.scenes };
}

/** Ties with the scenes that show them, each once, in the order given. */
export async function linksOf(view: View, ties: Iterable<TieRow>, known: SeenWeb["scenes"]): Promise<Link[]> {
  const scenesOf = await scenesOfTies(view);
  const shown = (tie: TieRow) =>
    sceneRefs(
      view,
      (scenesOf.get(tie.id) ?? []).filter((id) => known?.has(id) ?? true),
    );
  return Promise.all(
    [...new Set(ties)].map(async (tie) => ({
      ...toGraphTie(tie),
      labelBack: tie.labelBack,
      scenes: await shown(tie),
    })),
  );
}
