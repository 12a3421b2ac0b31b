/** How much of a small screen a sheet takes. */
export type SheetHeight = "half" | "full";

const PRESS = 6;
const PULL = 40;

/** Whether a pointer that moved by so many pixels pressed the handle rather than pulled it. */
export const isPress = (by: number): boolean => Math.abs(by) < PRESS;

/** The other of the two heights. */
export const toggled = (height: SheetHeight): SheetHeight => (height === "half" ? "full" : "half");

/** Where a sheet comes to rest after its handle was pulled by so many pixels; down is positive. */
export function heightAfterPull(height: SheetHeight, by: number): SheetHeight | "away" {
  if (by < -PULL) return "full";
  if (by > PULL) return height === "full" ? "half" : "away";
  return height;
}
