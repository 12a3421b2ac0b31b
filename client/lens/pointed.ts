import type { LensId } from "../looking/lens.ts";
import { sharedValue } from "../ui/shared-value.ts";

/**
 * The lens that the reader points at or stands on by keyboard: the picture dims what it does not show itself;
 * null: none, or none any more.
 */
export const { use: usePointed, set: point } = sharedValue<LensId | null>(null);
