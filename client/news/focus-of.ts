import type { Change } from "#contract/changes.ts";
import { SceneId, TieId } from "#contract/words.ts";
import type { Focus } from "../looking/looking.ts";

/** The page a piece of news leads to: a tie's, a scene's, or that of the character it is about. */
export function focusOf({ type, id, characters: [first] }: Change): Focus | null {
  if (type === "tieAdded" || type === "tieEnded") return { type: "tie", id: TieId.parse(id) };
  if (type === "sceneShown") return { type: "scene", id: SceneId.parse(id) };
  return first ? { type: "character", id: first } : null;
}
