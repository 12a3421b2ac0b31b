import type { Telling } from "#contract/story.ts";
import type { Position } from "#contract/telling.ts";
import type { Language } from "#contract/words.ts";
import { formatMessage } from "../language/message.ts";
import { momentOf } from "./moment.ts";
import { tellingWords } from "./words.ts";

/** A way of saying a position: "E4", "episode 4, scene 7", "since episode 4", "told in episode 4" … */
export type Way = keyof typeof tellingWords.en;

/** A story as its positions are said: what its installments are, and how each is called, given which one it is. */
export type Saying = { telling: Telling; called: (number: number) => string };

/** A position of the telling in words. */
export function sayMoment(
  way: Way,
  position: Position,
  { telling, called }: Saying,
  language: Language,
): string {
  const moment = momentOf(position);
  const number = moment.at === "before" ? "" : called(moment.number);
  return formatMessage(tellingWords[language][way], language, { telling, ...moment, number });
}
