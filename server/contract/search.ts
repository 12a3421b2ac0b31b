import { z } from "zod";
import { Light, Text } from "./words.ts";

export const FoundType = z.enum(["character", "person", "company", "place", "work", "scene"]);
export type FoundType = z.infer<typeof FoundType>;

export const Found = z.object({
  type: FoundType,
  id: z.string(),
  label: Text,
  detail: Text.nullable(),
  light: Light,
  score: z.number(),
});
export type Found = z.infer<typeof Found>;
