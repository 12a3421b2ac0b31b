import type { Palette } from "../look/palette.ts";
import type { Camera, Size } from "./camera.ts";
import type { Chart } from "./chart.ts";
import type { Cursor } from "./walk.ts";

/** Some columns that stand under one heading. */
export type Heading = { first: number; last: number; text: string };

/** All that one frame shows. */
export type Painted = {
  chart: Chart;
  names: readonly string[];
  headings: readonly Heading[];
  palette: Palette;
  fonts: { serif: string; sans: string };
  /** How much larger than usual letters are on this screen. */
  letters: number;
  camera: Camera;
  size: Size;
  /** The strand that is followed, while the others step back. */
  lit: number | null;
  /** The scenes that stand out: the one beneath the mouse, the one whose card is open. */
  marked: readonly number[];
  cursor: Cursor | null;
};

/** The columns in view, the ones next to the edges too. */
export function columnsIn({ chart: { scenes }, camera, size }: Painted): { first: number; last: number } {
  const right = camera.x + size.width / camera.zoom;
  const inView = scenes.findIndex(({ x }) => x >= camera.x);
  const first = Math.max(0, (inView < 0 ? scenes.length : inView) - 1);
  let last = first;
  while (last + 1 < scenes.length && (scenes[last]?.x ?? Infinity) <= right) last += 1;
  return { first, last };
}
