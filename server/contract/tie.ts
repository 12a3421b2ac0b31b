import { z } from "zod";
import { CharacterRef, GraphTie } from "./graph.ts";
import { SourceRef } from "./source.ts";
import { SceneRef } from "./story.ts";
import { Text } from "./words.ts";

/** One tie told in full: both ways of saying it, the scenes that show it and its sources. */
export const ToldTie = GraphTie.extend({
  labelBack: Text,
  text: Text,
  scenes: z.array(SceneRef),
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
