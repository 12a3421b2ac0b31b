import { useMedia } from "../ui/use-media.ts";

/** How much room the screen has: for everything in a row, for less, or for one thing at a time. */
export type Room = "wide" | "middle" | "phone";

/** The room of the screen at hand. The widths are those of screen.module.css. */
export function useRoom(): Room {
  const phone = useMedia("(max-width: 48rem)");
  const wide = useMedia("(min-width: 63rem)");
  return phone ? "phone" : wide ? "wide" : "middle";
}
