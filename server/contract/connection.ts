import { z } from "zod";
import { CharacterRef, GraphTie } from "./graph.ts";
import { SceneRef } from "./story.ts";
import { CharacterId, CompanyId, Light, Text, TieId } from "./words.ts";

/** In how many ways at most those asked about are joined. */
export const MOST_CONNECTIONS = 5;

/** A chain of ties from one character to another; ties[i] joins characters[i] and characters[i + 1]. */
export const Chain = z.object({ characters: z.array(CharacterId), ties: z.array(TieId) });
export type Chain = z.infer<typeof Chain>;

/**
 * One way in which those asked about are joined. Two: a single chain, from one to the other. Three: a chain
 * from each to the character in whom they meet, who may be one of them and then has none.
 */
export const Connection = z.object({
  meeting: CharacterId.nullable(),
  chains: z.array(Chain).min(1).max(3),
  /** The sum of what its ties cost, each from 100 for a most telling one to 194: the least comes first. */
  cost: z.int(),
  sentence: Text,
});
export type Connection = z.infer<typeof Connection>;

/** A tie of a chain, said from either side, with the scenes that show it. */
export const Link = GraphTie.extend({ labelBack: Text, scenes: z.array(SceneRef) });
export type Link = z.infer<typeof Link>;

/** A character tied to others at once: the tie to each of them, in their order, and what joins them as a sentence. */
export const TiedToAll = z.object({ character: CharacterId, ties: z.array(TieId), sentence: Text });
export type TiedToAll = z.infer<typeof TiedToAll>;

/** Up to five ways in which two or three characters are joined, and the characters and ties these run over. */
export const Connections = z.object({
  from: CharacterId,
  to: CharacterId,
  third: CharacterId.nullable(),
  /** Who was left out, as they are shown; those known to nobody at the horizon are not among them. */
  without: z.array(CharacterId),
  connections: z.array(Connection).max(MOST_CONNECTIONS),
  /** Whom every chain there is runs through. */
  unavoidable: z.array(CharacterId),
  /** Those tied to all who were asked about, the most telling first, and how many there are. */
  neighbours: z.array(TiedToAll).max(12),
  neighboursInAll: z.int(),
  characters: z.array(CharacterRef),
  ties: z.array(Link),
});
export type Connections = z.infer<typeof Connections>;

/** On which side of two companies somebody stands: in one of them, in both, or in neither. */
export const Side = z.enum(["from", "to", "both", "neither"]);
export type Side = z.infer<typeof Side>;

/** Somebody whose ties cross from one company to the other: how many do, and the most telling of them as a sentence. */
export const Connector = TiedToAll.extend({ side: Side, crossings: z.int() });
export type Connector = z.infer<typeof Connector>;

const CompanyRef = z.object({ id: CompanyId, name: Text, light: Light });

/** Who connects two companies, those with the most telling ties across first, and how many there are. */
export const Connectors = z.object({
  from: CompanyRef,
  to: CompanyRef,
  connectors: z.array(Connector).max(12),
  connectorsInAll: z.int(),
  characters: z.array(CharacterRef),
  ties: z.array(Link),
});
export type Connectors = z.infer<typeof Connectors>;
