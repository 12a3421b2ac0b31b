import { z } from "zod";
import { CharacterId, TieId } from "./words.ts";

/**
 * A tie that is kept from somebody, as far as has been told: `knownBy` know of it, those who have known longest
 * first, and `inTheDark` are those concerned who do not. Nobody is named in the dark where the story says that only
 * these know, and nobody else is nearer to it than others.
 */
export const Secret = z.object({
  tie: TieId,
  knownBy: z.array(CharacterId),
  inTheDark: z.array(CharacterId),
});
export type Secret = z.infer<typeof Secret>;
