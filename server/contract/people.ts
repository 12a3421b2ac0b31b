import { z } from "zod";
import { CharacterRef } from "./graph.ts";
import { SourceRef } from "./source.ts";
import { SceneRef } from "./story.ts";
import { Position } from "./telling.ts";
import { CompanyId, Light, PersonId, PlaceId, Text, WorkId } from "./words.ts";

export const PersonWork = z.object({
  id: WorkId,
  title: Text,
  year: z.int().nullable(),
  role: Text.nullable(),
  part: z.string().nullable(),
});
export type PersonWork = z.infer<typeof PersonWork>;

/** Somebody real: whom they play or what they did here, and where else one may know them from. */
export const PersonEntry = z.object({
  id: PersonId,
  name: z.string(),
  roles: z.array(Text),
  plays: z.array(CharacterRef.extend({ double: z.boolean() })),
  knownFor: z.array(PersonWork),
});
export type PersonEntry = z.infer<typeof PersonEntry>;

export const PersonPage = PersonEntry.extend({
  born: z.string().nullable(),
  nationality: Text.nullable(),
  affiliations: z.array(z.string()),
  facts: z.array(Text),
  credits: z.array(PersonWork),
  sources: z.array(SourceRef),
});
export type PersonPage = z.infer<typeof PersonPage>;

export const CompanyEntry = z.object({
  id: CompanyId,
  name: Text,
  kind: Text,
  fictional: z.boolean(),
  city: Text.nullable(),
  country: Text.nullable(),
  light: Light,
  members: z.int(),
});
export type CompanyEntry = z.infer<typeof CompanyEntry>;

export const CompanyMember = z.object({
  character: CharacterRef,
  role: Text,
  guest: z.boolean(),
  began: Position,
  ended: Position.nullable(),
});

export const CompanyPage = CompanyEntry.omit({ members: true }).extend({
  facts: z.array(Text),
  modelledOn: z.object({ id: CompanyId, name: Text }).nullable(),
  members: z.array(CompanyMember),
  people: z.array(z.object({ id: PersonId, name: z.string() })),
  sources: z.array(SourceRef),
});
export type CompanyPage = z.infer<typeof CompanyPage>;

export const WorkPage = z.object({
  id: WorkId,
  title: Text,
  kind: Text,
  year: z.int().nullable(),
  creator: z.string().nullable(),
  facts: z.array(Text),
  people: z.array(
    PersonEntry.pick({ id: true, name: true, plays: true }).extend({
      role: Text.nullable(),
      part: z.string().nullable(),
    }),
  ),
  scenes: z.array(SceneRef),
  sources: z.array(SourceRef),
});
export type WorkPage = z.infer<typeof WorkPage>;

export const PlacePage = z.object({
  id: PlaceId,
  name: Text,
  kind: Text,
  city: Text.nullable(),
  country: Text.nullable(),
  use: z.enum(["story", "shooting", "promotion", "both"]),
  scenes: z.array(SceneRef),
  sources: z.array(SourceRef),
});
export type PlacePage = z.infer<typeof PlacePage>;
