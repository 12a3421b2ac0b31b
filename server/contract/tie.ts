import { z } from "zod";
import { CharacterRef, GraphTie } from "./graph.ts";
import { SourceRef } from "./source.ts";
import { SceneRef } from "./story.ts";
import { Position } from "./telling.ts";
import { Text } from "./words.ts";

/** Somebody in the story who knows of a tie, and since when. */
export const Knower = z.object({ character: CharacterRef, since: Position });
export type Knower = z.infer<typeof Knower>;

/** One tie told in full: both ways of saying it, the scenes that show it its sources, and
 * who in the story knows of it; `knownBy` is null for one that lies past the horizon. */
export const ToldTie = GraphTie.extend({
  labelBack: Text,
  text: Text,
  scenes: z.array(SceneRef),
  knownBy: z.array(Knower).nullable(),
  sources: z.array(SourceRef),
});
export type ToldTie = z.infer<typeof ToldTie>;

/** A tie's page: the two it joins and the whole history between them, in the order of the story. */
export const TiePage = z.object({
  id: GraphTie.shape.id,
  between: z.tuple([CharacterRef, CharacterRef]),
  history: z.array(ToldTie),
});
export type TiePage = z.infer<typeof TiePage>;
