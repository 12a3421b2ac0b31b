import { z } from "zod";
import { SourceId } from "./words.ts";

/** Where a fact is from. Title and address stay null while they would tell what lies past the horizon. */
export const SourceRef = z.object({
  id: SourceId,
  publisher: z.string(),
  title: z.string().nullable(),
  url: z.url().nullable(),
  published: z.string().nullable(),
});
export type SourceRef = z.infer<typeof SourceRef>;
