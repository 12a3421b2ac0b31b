import type { Position } from "#contract/telling.ts";
import { useLanguage } from "../language/language-context.ts";
import { sayMoment, type Way } from "./say-moment.ts";
import { useSaidNumbers } from "./use-said-numbers.ts";
import { useTelling } from "./use-telling.ts";

/** Every way of saying a position of the open story, in the reader's language. */
export type Moments = Record<Way, (position: Position) => string>;

/** How to say positions of the story that is open. */
export function useMoments(): Moments {
  const telling = useTelling();
  const called = useSaidNumbers();
  const { language } = useLanguage();
  const saying = (way: Way) => (position: Position) =>
    sayMoment(way, position, { telling, called }, language);
  return {
    short: saying("short"),
    long: saying("long"),
    since: saying("since"),
    until: saying("until"),
    told: saying("told"),
    heading: saying("heading"),
  };
}
