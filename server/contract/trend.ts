import { z } from "zod";
import { CharacterRef } from "./graph.ts";
import { Share } from "./insight.ts";
import { Position } from "./telling.ts";
import { CharacterId } from "./words.ts";

/**
 * The cast as it had been told of by a moment; `balanced` is null while there is no triangle of feelings. The communities
 * are those that insight finds then: how many, how clearly they stand out, and how much the runs agree on them.
 */
export const TrendPoint = z.object({
  at: Position,
  characters: z.int(),
  pairs: z.int(),
  friendly: z.int(),
  hostile: z.int(),
  balanced: Share.nullable(),
  communities: z.int(),
  modularity: z.number(),
  agreement: z.number().nullable(),
});
export type TrendPoint = z.infer<typeof TrendPoint>;

/** How one character's measures ran, a value for each point; null before they are met. `scenes` are all up to the point. */
export const TrendLine = z.object({
  id: CharacterId,
  degree: z.array(z.int().nullable()),
  pageRank: z.array(Share.nullable()),
  betweenness: z.array(Share.nullable()),
  scenes: z.array(z.int().nullable()),
});
export type TrendLine = z.infer<typeof TrendLine>;

/** The measures at the ends of installments up to the horizon, at most 24 of them, the last being the horizon. */
export const Trend = z.object({
  through: Position,
  asSeenBy: CharacterRef.nullable(),
  characters: z.array(CharacterRef),
  points: z.array(TrendPoint),
  lines: z.array(TrendLine),
});
export type Trend = z.infer<typeof Trend>;
