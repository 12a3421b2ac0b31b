import { z } from "zod";
import { CharacterId, CompanyId, Importance, Light, Text } from "#contract/words.ts";

/** A character as the cast's query answers it. */
export const CastRow = z.object({
  id: CharacterId,
  name: Text,
  shortName: Text,
  occupation: Text.nullable(),
  /** The position at which the occupation was told. */
  occupationTold: z.int().nullable(),
  importance: Importance,
  group: z.boolean(),
  light: Light,
  companies: z.array(CompanyId),
  revealed: z.int(),
});
export type CastRow = z.infer<typeof CastRow>;
