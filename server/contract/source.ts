import { z } from "zod";
import { SourceId } from "./words.ts";

/**
 * Where a fact is from. What names the source more closely than its publisher stays null while it would
 * tell what lies past the horizon (a title, an address or an id may).
 */
export const SourceRef = z.object({
  id: SourceId.nullable(),
  publisher: z.string(),
  title: z.string().nullable(),
  url: z.url().nullable(),
  published: z.string().nullable(),
});
export type SourceRef = z.infer<typeof SourceRef>;
