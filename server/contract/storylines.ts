import { z } from "zod";
import { CharacterRef } from "./graph.ts";
import { Position } from "./telling.ts";
import { CharacterId, CompanyId, InstallmentId, SceneId, Text } from "./words.ts";

/** A character as a strand: the companies are those it belongs to at the horizon. */
export const Strand = CharacterRef.extend({ companies: z.array(CompanyId) });
export type Strand = z.infer<typeof Strand>;

/**
 * A scene as strands meet in it: who is there, in the order of the scene. Where no scene of an installment is noted
 * the installment itself stands in its place: `id` is null, and present is whoever appears in it.
 */
export const Meeting = z.object({
  id: SceneId.nullable(),
  installment: InstallmentId,
  position: Position,
  title: Text,
  weight: z.int().min(1).max(3),
  present: z.array(CharacterId),
});
export type Meeting = z.infer<typeof Meeting>;

/** A part of the telling that is drawn at once: from one installment to another, by number. */
export const StorylinePart = z.object({
  from: InstallmentId,
  first: z.int().min(1),
  last: z.int().min(1),
});
export type StorylinePart = z.infer<typeof StorylinePart>;

/** The story as strands through its scenes, in the order of the telling, and strands in that of their first scenes. */
export const Storylines = z.object({
  through: Position,
  /** All there is to draw by the horizon, in parts that overlap; one where it is not long. */
  parts: z.array(StorylinePart),
  /** Which of them this is, by where it begins; null before anything is shown. */
  part: InstallmentId.nullable(),
  characters: z.array(Strand),
  scenes: z.array(Meeting),
});
export type Storylines = z.infer<typeof Storylines>;
