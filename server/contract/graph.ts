import { z } from "zod";
import { Family, Kind } from "./kinds.ts";
import { Position } from "./telling.ts";
import { CharacterId, CompanyId, Importance, Light, Text, TieId } from "./words.ts";

/** A point of the picture, in picture units; y grows downwards. */
export const Point = z.object({ x: z.number(), y: z.number() });
export type Point = z.infer<typeof Point>;

/** A character named in passing. */
export const CharacterRef = z.object({
  id: CharacterId,
  name: Text,
  shortName: Text,
  monogram: z.string(),
  light: Light,
  importance: Importance,
});
export type CharacterRef = z.infer<typeof CharacterRef>;

/** A character as the picture draws it. `companies` are those it belongs to at the horizon. */
export const GraphCharacter = CharacterRef.extend({
  group: z.boolean(),
  occupation: Text.nullable(),
  companies: z.array(CompanyId),
  revealed: Position,
  point: Point,
});
export type GraphCharacter = z.infer<typeof GraphCharacter>;

/** A tie as the picture draws it. `label` says it from `from` to `to`, with {} for the name of `to`. */
export const GraphTie = z.object({
  id: TieId,
  from: CharacterId,
  to: CharacterId,
  kind: Kind,
  family: Family,
  directed: z.boolean(),
  label: Text,
  sentiment: z.int().min(-2).max(2),
  strength: z.int().min(1).max(3),
  began: Position,
  ended: Position.nullable(),
  revealed: Position,
});
export type GraphTie = z.infer<typeof GraphTie>;

export const GraphCompany = z.object({ id: CompanyId, name: Text, light: Light, members: z.int() });
export type GraphCompany = z.infer<typeof GraphCompany>;

export const Graph = z.object({ characters: z.array(GraphCharacter), ties: z.array(GraphTie) });
export type Graph = z.infer<typeof Graph>;

/** The story's whole web at the horizon, or what the filters leave of it. */
export const Ensemble = Graph.extend({
  through: Position,
  /** Through whose eyes; null: as the horizon has it. */
  asSeenBy: CharacterRef.nullable().default(null),
  companies: z.array(GraphCompany),
});
export type Ensemble = z.infer<typeof Ensemble>;

/** A character, everyone within `depth` ties, and the ties between them all. */
export const Neighbourhood = Graph.extend({ centre: CharacterId, depth: z.int().min(1).max(3) });
export type Neighbourhood = z.infer<typeof Neighbourhood>;
