/** How much of a small screen a sheet takes while it is not pulled up: half of it, or no more than its handle. */
export type SheetRest = "half" | "folded";

const PRESS = 6;
const PULL = 40;

/** Whether a pointer that moved by so many pixels pressed the handle rather than pulled it. */
export const isPress = (by: number): boolean => Math.abs(by) < PRESS;

/** Whether a sheet is pulled up after its handle was pulled by so many pixels; down is positive. */
export function afterPull(isPulled: boolean, by: number): boolean | "away" {
  if (by < -PULL) return true;
  if (by > PULL) return isPulled ? false : "away";
  return isPulled;
}
