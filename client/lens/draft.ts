import type { LensId, OwnLens } from "../looking/lens.ts";

/** A lens that is being made: a new one, one made of the filters, or one that is kept already. */
export type Draft = { name: string; own: OwnLens; from: "nothing" | "filters" | LensId };
