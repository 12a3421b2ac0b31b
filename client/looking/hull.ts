import { z } from "zod";

/**
 * A hull around some of the characters: a company by its id, the kin of somebody (`kin.etoile-jack`), the circle of
 * somebody (`circle.etoile-jack`), or `all` that there are.
 */
export const HullId = z
  .string()
  .regex(/^((kin|circle)\.)?[a-z0-9][a-z0-9-]*$/)
  .brand<"HullId">();
export type HullId = z.infer<typeof HullId>;

/** Every hull there is, whichever these are at the horizon. */
export const ALL_HULLS = HullId.parse("all");
