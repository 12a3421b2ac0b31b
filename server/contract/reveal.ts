import { z } from "zod";
import { Position } from "./telling.ts";
import { Text } from "./words.ts";

/**
 * What a reader may ask to be told although it lies past the horizon, each by itself: who is still to come (by the
 * name they are introduced with), ties and their ends, fates, and the titles and loglines of later installments.
 */
export const Level = z.enum(["characters", "ties", "fates", "titles"]);
export type Level = z.infer<typeof Level>;

/** What a reader may ask to be told of one thing: how somebody ends, an installment's title, whether a tie lasts. */
export const About = z.enum(["fate", "title", "outcome"]);
export type About = z.infer<typeof About>;

/**
 * One fact told ahead, and the position at which the story tells it. Both are null where there is nothing to tell: no
 * fate is told of, the tie lasts as far as the story goes.
 */
export const Revelation = z.object({
  about: About,
  id: z.string(),
  says: Text.nullable(),
  position: Position.nullable(),
});
export type Revelation = z.infer<typeof Revelation>;
