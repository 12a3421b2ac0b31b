import { z } from "zod";
import { Position } from "./telling.ts";
import { Text } from "./words.ts";

/** What the sources disagree on, or leave open. */
export const Note = z.object({
  id: z.string(),
  kind: z.enum(["conflict", "gap"]),
  topic: Text,
  text: Text,
  revealed: Position,
});
export type Note = z.infer<typeof Note>;
