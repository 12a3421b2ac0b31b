/** What is kept clear at the edges of the window, in pixels. */
const CLEAR = 4;

/** How far something has to be moved aside to lie within a window of this width, in pixels; from its left if it is wider. */
export function shiftInto({ left, right }: Pick<DOMRect, "left" | "right">, width: number): number {
  const back = Math.min(0, width - CLEAR - right);
  return Math.max(back, CLEAR - left);
}
