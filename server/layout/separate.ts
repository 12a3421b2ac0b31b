import type { Figure } from "./figures.ts";
import { confine, type Frame } from "./frame.ts";
import { MARGIN } from "./room.ts";

/** New ones give way before those who were there. */
const GIVE_OF_KEPT = 0.5;

/**
 * Pushes boxes that touch apart, each pair along the axis that costs less (after Dwyer, Marriott and Stuckey,
 * "Fast node overlap removal", 2005, with the constraints projected one at a time as Dwyer 2009 does). It
 * leaves few overlaps; settling ends the last ones.
 */
export function separate(figures: readonly Figure[], frame: Frame, rounds: number): void {
  for (let round = 0; round < rounds; round++) {
    const margin = MARGIN + 2 + 10 * Math.max(0, 1 - (2 * round) / rounds);
    const pairs = touchingPairs(figures, margin);
    for (const { one, other } of pairs) part(one, other, margin);
    for (const figure of figures) confine(figure, frame);
    if (pairs.length === 0) return;
  }
}

/** Sweeps from top to bottom, so that a box is only held against those at its height. */
function touchingPairs(figures: readonly Figure[], margin: number): { one: Figure; other: Figure }[] {
  const downwards = figures.toSorted((a, b) => a.y - a.top - (b.y - b.top) || a.index - b.index);
  const pairs: { one: Figure; other: Figure }[] = [];
  for (const [at, one] of downwards.entries()) {
    for (let next = at + 1; next < downwards.length; next++) {
      const other = downwards[next]!;
      if (other.y - other.top >= one.y + one.bottom + margin) break;
      if (Math.abs(one.x - other.x) < one.half + other.half + margin) pairs.push({ one, other });
    }
  }
  return pairs;
}

function part(one: Figure, other: Figure, margin: number): void {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const rightwards = dx !== 0 ? dx > 0 : one.index < other.index;
  const across = one.half + other.half + margin - Math.abs(dx);
  const down = one.bottom + other.top + margin - dy;
  const up = other.bottom + one.top + margin + dy;
  const along = Math.min(down, up);
  if (across <= 0 || along <= 0) return;
  const give = one.anchor ? GIVE_OF_KEPT : 1;
  const share = give / (give + (other.anchor ? GIVE_OF_KEPT : 1));
  if (across < along) {
    const push = rightwards ? across : -across;
    one.x -= push * share;
    other.x += push * (1 - share);
  } else {
    const push = down < up ? down : -up;
    one.y -= push * share;
    other.y += push * (1 - share);
  }
}
