import { z } from "zod";
import { InstallmentId } from "#contract/words.ts";

/** How far a reader says to have come: the last installment seen whole, or everything there will ever be. */
export const Seen = z.union([z.literal("all"), InstallmentId]);
export type Seen = z.infer<typeof Seen>;

/** The horizon as an address or a request says it; undefined is the first installment. */
export const Through = Seen.optional();
export type Through = z.infer<typeof Through>;
