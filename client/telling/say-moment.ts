import type { Telling } from "#contract/story.ts";
import type { Position } from "#contract/telling.ts";
import type { Language } from "#contract/words.ts";
import { formatMessage } from "../language/message.ts";
import { momentOf } from "./moment.ts";
import { tellingWords } from "./words.ts";

/** A way of saying a position: "E4", "episode 4, scene 7", "since episode 4", "told in episode 4" … */
export type Way = keyof typeof tellingWords.en;

/** A position of the telling in words. */
export const sayMoment = (way: Way, position: Position, telling: Telling, language: Language): string =>
  formatMessage(tellingWords[language][way], language, { telling, ...momentOf(position) });
