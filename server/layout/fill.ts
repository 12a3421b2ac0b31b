import type { Figure } from "./figures.ts";
import { confine, type Frame } from "./frame.ts";

/** No more than this is a picture stretched or squeezed, so that distances keep their meaning. */
const MOST = 1.4;

/**
 * Stretches a first picture to the edges of its frame, each side of x = 0 by itself, so that the frame of the
 * eye changes little when later steps fill the gaps.
 */
export function fill(figures: readonly Figure[], frame: Frame): void {
  const edge = (of: (figure: Figure) => number) =>
    figures.reduce((most, figure) => Math.max(most, of(figure)), 1);
  const leftwards = within(-frame.left / edge(({ x, half }) => half - x));
  const rightwards = within(frame.right / edge(({ x, half }) => half + x));
  const upwards = edge(({ y, top }) => top - y);
  const downwards = edge(({ y, bottom }) => y + bottom);
  const middle = (downwards - upwards) / 2;
  const tall = within((frame.bottom - frame.top) / (downwards + upwards));
  for (const figure of figures) {
    figure.x *= figure.x < 0 ? leftwards : rightwards;
    figure.y = (figure.y - middle) * tall;
    confine(figure, frame);
  }
}

const within = (scale: number): number => Math.min(MOST, Math.max(1 / MOST, scale));
