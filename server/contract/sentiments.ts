import { z } from "zod";
import { CharacterRef } from "./graph.ts";
import { Position } from "./telling.ts";
import { CharacterId, TieId } from "./words.ts";

/** What two feel for each other from a moment on: -2 is hostile, 2 devoted, 0 nothing that is told. */
export const Feeling = z.object({ at: Position, feeling: z.number().min(-2).max(2) });
export type Feeling = z.infer<typeof Feeling>;

/** How the feeling between two ran, a step each time it changed; `tie` is the one told last. */
export const Sentiment = z.object({
  between: z.tuple([CharacterId, CharacterId]),
  tie: TieId,
  run: z.array(Feeling),
});
export type Sentiment = z.infer<typeof Sentiment>;

/** Each pair of which a feeling is told, those first between whom it moved most; of `neutral` pairs none is told. */
export const Sentiments = z.object({
  through: Position,
  asSeenBy: CharacterRef.nullable(),
  characters: z.array(CharacterRef),
  neutral: z.int(),
  pairs: z.array(Sentiment),
});
export type Sentiments = z.infer<typeof Sentiments>;
