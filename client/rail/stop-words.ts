import type { Telling } from "#contract/story.ts";
import { sceneNumberOf } from "#contract/telling.ts";
import type { Text } from "#contract/words.ts";
import type { MessageValues } from "../language/message.ts";
import { saidNumber } from "../telling/said-number.ts";
import type { Stop } from "./stops.ts";

/** What the message `stop` says of a stop: before the story, an installment with its title, a scene with its own. */
export function stopValues(
  { position, installment, scene }: Stop,
  telling: Telling,
  tell: (text: Text) => string,
): MessageValues {
  const told = (text: Text | null | undefined) => (text ? tell(text) : "none");
  const [title, section] = [told(installment?.title), told(installment?.section)];
  return {
    telling,
    number: installment?.number ?? 0,
    called: installment ? saidNumber(installment) : "",
    title,
    // A title that says where it stands needs nobody to say it again.
    section: title.startsWith(section) ? "none" : section,
    scene: scene ? (sceneNumberOf(position) ?? 0) : 0,
    sceneTitle: told(scene?.title),
  };
}
