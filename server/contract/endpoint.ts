import { z } from "zod";
import { Level } from "./reveal.ts";
import { CharacterId, InstallmentId, SceneId, StoryId } from "./words.ts";

/** What one HTTP endpoint accepts and answers; the server serves it, the client calls it. All are GET. */
export type Endpoint<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodType = z.ZodType> = {
  path: `/api/${string}`;
  summary: string;
  input: Input;
  output: Output;
};

/** Something of the telling that has been seen to its end: an installment or a scene, by its id. */
export const Seen = z.union([InstallmentId, SceneId]);

/** How far the reader has come: the last installment or scene seen whole, or "all". Absent: the first installment. */
export const Through = z
  .union([z.literal("all"), Seen])
  .optional()
  .describe('The last installment or scene seen whole, or "all"; absent: the first installment.');

/** A list in a query string: repeated, or split by commas. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .preprocess((given) => (typeof given === "string" ? given.split(",") : given), z.array(item).min(1))
    .optional();

/** What may be told although it lies past the horizon. Absent: nothing. */
export const Reveal = listOf(Level).describe(
  "What to tell although it lies past the horizon; absent: nothing.",
);

/** What every question about a story takes. */
export const story = z.strictObject({ story: StoryId, through: Through, reveal: Reveal });

export const AsSeenBy = CharacterId.optional().describe(
  "Only what this character knows of by the horizon: whom they have met or heard of, and the ties they know.",
);

/** A page of a list that can grow; `next` leads to the one after. */
export const page = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().nullable() });

/** Health is asked by machines and takes no story. */
export const Health = z.object({ status: z.enum(["live", "ready"]) });
