import { z } from "zod";
import { Graph } from "./graph.ts";
import { CharacterId, Text, TieId } from "./words.ts";

/** A chain of ties from one character to another; ties[i] joins characters[i] and characters[i + 1]. */
export const Connection = z.object({
  characters: z.array(CharacterId),
  ties: z.array(TieId),
  strength: z.number(),
  sentence: Text,
});
export type Connection = z.infer<typeof Connection>;

/** Up to five chains, shortest first, then strongest; and the characters and ties they run over. */
export const Connections = Graph.extend({
  from: CharacterId,
  to: CharacterId,
  connections: z.array(Connection).max(5),
});
export type Connections = z.infer<typeof Connections>;
