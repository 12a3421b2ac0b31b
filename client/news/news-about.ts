import type { Change } from "#contract/changes.ts";
import type { Position } from "#contract/telling.ts";
import type { CharacterId } from "#contract/words.ts";
import { mattering } from "./mattering.ts";

/** What is told of a character after a position; of the scenes they are in, those that mattered. */
export function newsAbout(character: CharacterId, changes: readonly Change[], after: Position): Change[] {
  const mattered = new Set(mattering(changes));
  return changes.filter(
    (change) =>
      change.position > after &&
      change.characters.includes(character) &&
      (change.type !== "sceneShown" || mattered.has(change)),
  );
}
