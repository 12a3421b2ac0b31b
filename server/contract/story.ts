import { z } from "zod";
import { Position } from "./telling.ts";
import { CharacterId, InstallmentId, Light, PlaceId, SceneId, StoryId, Text, WorkId } from "./words.ts";

/** What one unit of the telling is called in this story. */
export const Telling = z.enum(["episode", "chapter", "act"]);
export type Telling = z.infer<typeof Telling>;

/** What a long telling is divided into, from the outermost inwards, before its installments. */
export const Division = z.enum(["part", "book", "volume", "season"]);
export type Division = z.infer<typeof Division>;

export const StorySummary = z.object({
  id: StoryId,
  title: Text,
  telling: Telling,
  year: z.int().nullable(),
  installments: z.int(),
});
export type StorySummary = z.infer<typeof StorySummary>;

/**
 * An installment as the horizon lets it be seen: past it there are numbers and nothing else. `numbering` is its
 * number as the telling itself counts, one for each of the story's divisions and one of its own: part 2, book 3,
 * chapter 4; it is empty where `number` says it all. `section` is the part of a long telling that it belongs to,
 * the same text for all of one section; null where there is none.
 * The logline tells of the whole: it is there once the installment has been seen to its end.
 */
export const Installment = z.object({
  id: InstallmentId,
  number: z.int(),
  numbering: z.array(z.int()),
  position: Position,
  title: Text.nullable(),
  section: Text.nullable(),
  logline: Text.nullable(),
  released: z.string().nullable(),
  runtimeMinutes: z.int().nullable(),
});
export type Installment = z.infer<typeof Installment>;

/** One of the lights of the stage: where a company stands in the picture, and its colour. */
export const StageLight = z.object({ light: z.int().min(1).max(3), name: Text });
export type StageLight = z.infer<typeof StageLight>;

export const Story = z.object({
  id: StoryId,
  title: Text,
  telling: Telling,
  year: z.int().nullable(),
  divisions: z.array(Division),
  lights: z.array(StageLight),
  credit: Text.nullable(),
  installments: z.array(Installment),
});
export type Story = z.infer<typeof Story>;

export const Role = z.enum(["present", "mentioned"]);
export type Role = z.infer<typeof Role>;

export const ScenePresence = z.object({ id: CharacterId, shortName: Text, light: Light, role: Role });

/** Somebody who came to hear of a scene without having been in it, and since when. */
export const SceneHearer = ScenePresence.omit({ role: true }).extend({ since: Position });

export const Scene = z.object({
  id: SceneId,
  position: Position,
  title: Text,
  text: Text,
  weight: z.int().min(1).max(3),
  place: z.object({ id: PlaceId, name: Text }).nullable(),
  works: z.array(z.object({ id: WorkId, title: Text })),
  presences: z.array(ScenePresence),
  heardBy: z.array(SceneHearer),
});
export type Scene = z.infer<typeof Scene>;

/** A scene named in passing. */
export const SceneRef = z.object({ id: SceneId, position: Position, title: Text });
export type SceneRef = z.infer<typeof SceneRef>;
