import type { Bond, Cast, Figure } from "./figures.ts";
import { boxAt, type Box } from "./lines.ts";

/** What a tie costs that runs over somebody: more the more it is worth. */
const COVER = { any: 1.5, strand: 0.4 } as const;

/**
 * The picture in flat rows, as a search that looks at every line for every try wants it: places and boxes by
 * figure, ends and weights by bond. Figures move, and `follow` takes down where one now stands.
 */
export type Sketch = {
  x: Float64Array;
  y: Float64Array;
  boxes: Box[];
  /** The two ends of each bond, as indexes of figures. */
  a: Int32Array;
  b: Int32Array;
  breadth: Float64Array;
  cover: Float64Array;
  /** The indexes of the bonds of each figure. */
  own: number[][];
  follow(figure: Figure): void;
};

/** Takes the picture down as it stands. */
export function sketchOf({ figures, bonds, bondsOf }: Cast): Sketch {
  const at = new Map(bonds.map((bond, index) => [bond, index]));
  const x = Float64Array.from(figures, (figure) => figure.x);
  const y = Float64Array.from(figures, (figure) => figure.y);
  const boxes = figures.map((figure) => boxAt(figure, figure));
  return {
    x,
    y,
    boxes,
    a: Int32Array.from(bonds, (bond) => bond.a.index),
    b: Int32Array.from(bonds, (bond) => bond.b.index),
    breadth: Float64Array.from(bonds, breadthOf),
    cover: Float64Array.from(bonds, ({ strength }) => COVER.any + COVER.strand * strength),
    own: bondsOf.map((some) => some.map((bond) => at.get(bond) ?? 0)),
    follow: (figure) => {
      x[figure.index] = figure.x;
      y[figure.index] = figure.y;
      boxes[figure.index] = boxAt(figure, figure);
    },
  };
}

/** Half of what the strands of a bond fan out to. */
const breadthOf = ({ strength }: Bond): number => Math.min(20, 2 * strength);
