import { turns } from "./lines.ts";
import type { Sketch } from "./sketch.ts";

/** Counts the bonds that one would cross which leads from a place tried to a figure that stays. */
export type Crossings = {
  /** Turns to a figure that looks for a place: until the next one, nobody else moves. */
  begin(figure: number): void;
  /** Tries a place for it. */
  aim(x: number, y: number): void;
  /** How many bonds cross the straight line from that place to the figure `end`, which is its `nth` one. */
  count(end: number, nth: number): number;
};

/**
 * Two lines cross where each has the ends of the other on either side. On which side of all other bonds a
 * place lies is looked up once a try, on which side of them the other ends lie once a figure: what is left
 * to do for each pair of lines is to compare bytes.
 */
export function crossingsIn({ x, y, a, b, own }: Sketch): Crossings {
  const bonds = a.length;
  const most = own.reduce((count, { length }) => Math.max(count, length), 0);
  const sides = new Uint8Array(x.length);
  const ofAim = new Uint8Array(bonds);
  const ofEnds = new Uint8Array(bonds * most);
  const known = new Uint8Array(most);
  let [figure, aimX, aimY] = [0, 0, 0];

  const sidesOfBonds = (px: number, py: number, into: Uint8Array, from: number) => {
    for (let bond = 0; bond < bonds; bond++) {
      const [one, other] = [a[bond]!, b[bond]!];
      into[from + bond] = turns(x[one]!, y[one]!, x[other]!, y[other]!, px, py) ? 1 : 0;
    }
  };
  return {
    begin: (index) => {
      figure = index;
      known.fill(0);
    },
    aim: (px, py) => {
      [aimX, aimY] = [px, py];
      sidesOfBonds(px, py, ofAim, 0);
    },
    count: (end, nth) => {
      const [endX, endY, row] = [x[end]!, y[end]!, nth * bonds];
      if (known[nth] === 0) sidesOfBonds(endX, endY, ofEnds, row);
      known[nth] = 1;
      for (let at = 0; at < sides.length; at++)
        sides[at] = turns(aimX, aimY, endX, endY, x[at]!, y[at]!) ? 1 : 0;
      let count = 0;
      for (let bond = 0; bond < bonds; bond++) {
        const [one, other] = [a[bond]!, b[bond]!];
        if (sides[one] === sides[other] || ofAim[bond] === ofEnds[row + bond]) continue;
        if (one !== figure && other !== figure && one !== end && other !== end) count += 1;
      }
      return count;
    },
  };
}
