import type { StoryId } from "#contract/words.ts";
import { installmentNumberOf, sceneNumberOf, type Position } from "#contract/telling.ts";
import type { Telling } from "#contract/story.ts";

type Shown = { story: StoryId; telling: Telling; position: Position; moment: Position | null };

/** The name of a file that says what it shows: the story, the horizon, and the moment where there is one. */
export function fileName({ story, telling, position, moment }: Shown, ending: string): string {
  const through = `through-${placeIn(telling, position)}`;
  const at = moment === null ? [] : [moment === 0 ? "before-the-story" : `in-${placeIn(telling, moment)}`];
  return `${[story, through, ...at].join("-")}.${ending}`;
}

function placeIn(telling: Telling, position: Position): string {
  const scene = sceneNumberOf(position);
  return `${telling}-${installmentNumberOf(position)}${scene === null ? "" : `-scene-${scene}`}`;
}
