import type { MouseEvent } from "react";
import type { Place } from "./grid-keys.ts";
import type { Measures } from "./grid-measures.ts";

/** The place beneath the pointer in a scrolled grid; null over the corner and beside the grid. */
export function placeUnder(
  { clientX, clientY }: Pick<MouseEvent, "clientX" | "clientY">,
  scroller: Element,
  { size, headWidth, headHeight }: Measures,
  count: number,
): Place | null {
  const { left, top } = scroller.getBoundingClientRect();
  const x = clientX - left - scroller.clientLeft - headWidth;
  const y = clientY - top - scroller.clientTop - headHeight;
  const row = y < 0 ? -1 : Math.floor((y + scroller.scrollTop) / size);
  const column = x < 0 ? -1 : Math.floor((x + scroller.scrollLeft) / size);
  return row >= count || column >= count || (row < 0 && column < 0) ? null : { row, column };
}
