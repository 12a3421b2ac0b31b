import { z } from "zod";
import { CharacterRef } from "./graph.ts";
import { Family } from "./kinds.ts";
import { SceneRef } from "./story.ts";
import { Position } from "./telling.ts";
import { CharacterId, Text } from "./words.ts";

export const ChangeType = z.enum([
  "sceneShown",
  "characterMet",
  "identityMerged",
  "identitySplit",
  "nameTold",
  "occupationTold",
  "summaryTold",
  "fateTold",
  "tieAdded",
  "tieEnded",
  "membershipAdded",
  "membershipEnded",
]);
export type ChangeType = z.infer<typeof ChangeType>;

/**
 * What a piece of news is to those who knew the story so far: `added`, it came to be or to pass; `ended`, it is
 * over; `changed`, it took the place of something told before; `revealed`, it is learnt now and was so before.
 */
export const Turn = z.enum(["added", "ended", "changed", "revealed"]);
export type Turn = z.infer<typeof Turn>;

/**
 * A piece of news: what is learnt at `position`, said in a sentence with the names of that moment. `characters` are
 * those it is about, as they are shown at the horizon: two who have turned out to be one come up once.
 * `weight` is how much a scene matters, from 1 to 3; null for any other news.
 */
export const Change = z.object({
  type: ChangeType,
  turn: Turn,
  id: z.string(),
  position: Position,
  characters: z.array(CharacterId),
  family: Family.nullable(),
  sentence: Text,
  scene: SceneRef.nullable(),
  weight: z.int().min(1).max(3).nullable(),
});
export type Change = z.infer<typeof Change>;

/**
 * Whom news is about. `lastSeen` is the last installment before the horizon's own that they were present in, by
 * number; null where there is none.
 */
export const NewsCharacter = CharacterRef.extend({ lastSeen: z.int().nullable() });
export type NewsCharacter = z.infer<typeof NewsCharacter>;

/** All news after one horizon and by another, in the order of the telling, and whom it is about. */
export const Changes = z.object({
  from: Position,
  through: Position,
  changes: z.array(Change),
  characters: z.array(NewsCharacter),
});
export type Changes = z.infer<typeof Changes>;
