import { z } from "zod";
import { CharacterRef } from "./graph.ts";
import { Family, Kind } from "./kinds.ts";
import { SourceRef } from "./source.ts";
import { Role, SceneRef } from "./story.ts";
import { Position } from "./telling.ts";
import { CompanyId, Light, PersonId, Text, TieId, WorkId } from "./words.ts";

/** A company a character belongs to, or has belonged to, as far as the horizon tells. */
export const Membership = z.object({
  company: z.object({ id: CompanyId, name: Text, light: Light }),
  role: Text,
  guest: z.boolean(),
  began: Position,
  ended: Position.nullable(),
  revealed: Position,
});
export type Membership = z.infer<typeof Membership>;

/** How the other person plays in this: on screen, or as the dance double. */
export const Casting = z.object({
  person: z.object({ id: PersonId, name: z.string() }),
  double: z.boolean(),
  knownFor: z.array(
    z.object({ id: WorkId, title: Text, year: z.int().nullable(), part: z.string().nullable() }),
  ),
});
export type Casting = z.infer<typeof Casting>;

/** A tie as told from one character's side: `label` has {} where the other's name goes. */
export const CardTie = z.object({
  id: TieId,
  kind: Kind,
  direction: z.enum(["out", "in", "mutual"]),
  other: CharacterRef,
  label: Text,
  text: Text,
  sentiment: z.int(),
  strength: z.int(),
  began: Position,
  ended: Position.nullable(),
  revealed: Position,
});
export type CardTie = z.infer<typeof CardTie>;

export const Development = z.object({ position: Position, text: Text });
export type Development = z.infer<typeof Development>;

/** Everything the horizon lets one know of a character, put together from facts revealed by then. */
export const CharacterCard = CharacterRef.extend({
  group: z.boolean(),
  aliases: z.array(Text),
  occupation: Text.nullable(),
  home: Text.nullable(),
  nationality: Text.nullable(),
  summary: Text.nullable(),
  fate: Text.nullable(),
  castings: z.array(Casting),
  memberships: z.array(Membership),
  tiesByFamily: z.array(z.object({ family: Family, ties: z.array(CardTie) })),
  scenes: z.array(SceneRef.extend({ role: Role })),
  presence: z.array(z.object({ number: z.int(), scenes: z.int(), appears: z.boolean() })),
  developments: z.array(Development),
  sources: z.array(SourceRef),
});
export type CharacterCard = z.infer<typeof CharacterCard>;
