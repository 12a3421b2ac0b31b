import { sharedValue } from "../ui/shared-value.ts";
import type { Format } from "./formats.ts";

/** What is wanted of the picture: to see all ways to take it along, a file of it at once, or to print it. */
export type Wish = "ways" | Format | "print";

/**
 * What is wanted of the picture, from its own button, the palette or the keyboard; null: nothing, or nothing any
 * more.
 */
export const { use: useWish, set: wishFor } = sharedValue<Wish | null>(null);
