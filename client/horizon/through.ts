import { z } from "zod";
import { InstallmentId, SceneId } from "#contract/words.ts";

/** How far a reader says to have come: the last installment seen whole, or everything there will ever be. */
export const Seen = z.union([z.literal("all"), InstallmentId]);
export type Seen = z.infer<typeof Seen>;

/**
 * The horizon as an address or a request says it: what a reader has seen, or the scene of it that is looked
 * back at; undefined is the first installment.
 */
export const Through = z.union([Seen, SceneId]).optional();
export type Through = z.infer<typeof Through>;
