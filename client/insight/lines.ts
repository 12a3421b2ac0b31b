/** The room a chart has, in pixels. */
export type Room = { width: number; height: number };

/** Keeps strokes and dots from being cut off at the edges. */
export const EDGE = 3;

/** Where a value from 0 to `most` stands: the foot of the room is 0. */
export const heightAt = (value: number, most: number, { height }: Room): number =>
  height - EDGE - (most === 0 ? 0 : (value / most) * (height - 2 * EDGE));

/** Where the one at an index of so many stands; a single one stands at the end. */
export const leftAt = (index: number, count: number, { width }: Room): number =>
  count < 2 ? width - EDGE : EDGE + (index / (count - 1)) * (width - 2 * EDGE);

/** The path of a line through values, broken where there is none. One value alone becomes a dot's worth of line. */
export function linePath(values: readonly (number | null)[], most: number, room: Room): string {
  let pen = "M";
  const steps = values.map((value, index) => {
    if (value === null) {
      pen = "M";
      return "";
    }
    const step = `${pen}${round(leftAt(index, values.length, room))} ${round(heightAt(value, most, room))}`;
    pen = "L";
    return step;
  });
  return steps.join("");
}

const round = (number: number): number => Math.round(number * 10) / 10;
