import { z } from "zod";

const id = () =>
  z.string().regex(/^[a-z0-9][a-z0-9-]*$/, "An id is made of small letters, digits and dashes.");

export const StoryId = id().brand<"StoryId">();
export type StoryId = z.infer<typeof StoryId>;
export const InstallmentId = id().brand<"InstallmentId">();
export type InstallmentId = z.infer<typeof InstallmentId>;
export const SceneId = id().brand<"SceneId">();
export type SceneId = z.infer<typeof SceneId>;
export const CharacterId = id().brand<"CharacterId">();
export type CharacterId = z.infer<typeof CharacterId>;
export const TieId = id().brand<"TieId">();
export type TieId = z.infer<typeof TieId>;
export const PersonId = id().brand<"PersonId">();
export type PersonId = z.infer<typeof PersonId>;
export const CompanyId = id().brand<"CompanyId">();
export type CompanyId = z.infer<typeof CompanyId>;
export const PlaceId = id().brand<"PlaceId">();
export type PlaceId = z.infer<typeof PlaceId>;
export const WorkId = id().brand<"WorkId">();
export type WorkId = z.infer<typeof WorkId>;
export const SourceId = id().brand<"SourceId">();
export type SourceId = z.infer<typeof SourceId>;

/** The languages that everything a reader sees is written in. */
export const Language = z.enum(["en", "fr"]);
export type Language = z.infer<typeof Language>;

/** A text in every language of the product. */
export const Text = z.object({ en: z.string(), fr: z.string() });
export type Text = z.infer<typeof Text>;

export const Importance = z.enum(["lead", "main", "recurring", "guest"]);
export type Importance = z.infer<typeof Importance>;

/** Which of a story's lights a company or character stands in (1, 2 …), from left to right; null: none. */
export const Light = z.int().min(1).max(3).nullable();
export type Light = z.infer<typeof Light>;
