import { z } from "zod";

/**
 * What a reader may ask to be told although it lies past the horizon, each by itself: who is still to come (by the
 * name they are introduced with), ties and their ends, fates, and the titles and loglines of later installments.
 */
export const Level = z.enum(["characters", "ties", "fates", "titles"]);
export type Level = z.infer<typeof Level>;
